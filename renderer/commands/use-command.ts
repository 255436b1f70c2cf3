import { useLayoutEffect, useRef } from 'react';
import type { CommandId } from './command-table.ts';
import { offer, type Offer } from './offers.ts';

/**
 * Carries that command out as long as the component is there and `when` holds: by its keys, from the palette and the
 * menus.
 */
export function useCommand(
  id: CommandId,
  run: Offer['run'],
  { takes, when = true }: { readonly takes?: Offer['takes']; readonly when?: boolean } = {},
): void {
  // What it does may change with every drawing; the offer stands, so that menus are not made anew for it.
  const latest = useRef({ run, takes });
  useLayoutEffect(() => {
    latest.current = { run, takes };
  });
  // With what is drawn, not behind it: who sees a field can go to it by its key.
  useLayoutEffect(() => {
    if (!when) return undefined;
    return offer(id, {
      run: (target) => {
        latest.current.run(target);
      },
      takes: (target) => latest.current.takes?.(target) ?? true,
    });
  }, [id, when]);
}
