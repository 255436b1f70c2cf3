import { type CommandId, commandRow } from './command-table.ts';
import type { KeyMap } from './key-map.ts';
import type { Stroke } from './stroke.ts';

/** Where a key was pressed. */
export interface PressedAt {
  /** In a field that words are typed in. */
  readonly typing: boolean;
  /** The `data-pane` around it. */
  readonly pane: string | undefined;
}

/** A key that writes a sign where words are typed. */
const writes = ({ key, mod, alt }: Stroke): boolean => key.length === 1 && !mod && !alt;

/** The command that a stroke calls from there; undefined where the key means what it means in any program. */
export function commandAt(stroke: Stroke, { typing, pane }: PressedAt, keys: KeyMap): CommandId | undefined {
  if (typing && writes(stroke)) return undefined;
  return keys.holders(stroke).find((id) => {
    const { place } = commandRow(id);
    return place === 'window' || (place !== 'element' && place === pane);
  });
}
