import type { CommandId } from './command-table.ts';

/** What a part of the screen does when a command is called, as long as the part is there. */
export interface Offer {
  /** @param target what has the focus, or had it before a palette or menu took it. */
  readonly run: (target: Element | null) => void;
  /** Whether it can, from there; without it always. */
  readonly takes?: (target: Element | null) => boolean;
}

const offers = new Map<CommandId, readonly Offer[]>();
const listeners = new Set<() => void>();

function change(id: CommandId, next: readonly Offer[]): void {
  offers.set(id, next);
  for (const listener of listeners) listener();
}

/** Offers to carry out a command; the newest offer goes first. Returns what takes it back. */
export function offer(id: CommandId, made: Offer): () => void {
  change(id, [made, ...(offers.get(id) ?? [])]);
  return () => {
    change(
      id,
      (offers.get(id) ?? []).filter((one) => one !== made),
    );
  };
}

const taker = (id: CommandId, target: Element | null): Offer | undefined =>
  offers.get(id)?.find(({ takes }) => takes?.(target) ?? true);

/** Whether anybody on the screen would carry it out now. */
export const canRun = (id: CommandId, target: Element | null): boolean => taker(id, target) !== undefined;

/** Whether anybody on the screen might carry it out, wherever the focus is. */
export const isOffered = (id: CommandId): boolean => (offers.get(id)?.length ?? 0) > 0;

/** Carries a command out; false where nobody on the screen can. */
export function runCommand(id: CommandId, target: Element | null): boolean {
  const found = taker(id, target);
  found?.run(target);
  return found !== undefined;
}

export const onOffers = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
