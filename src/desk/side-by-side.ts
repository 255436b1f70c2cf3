import { setImmediate as nextTurn } from 'node:timers/promises';

/** Pieces of work asked of the disk at once: a syncing edit never waits behind more. */
const atOnce = 64;

/** `work` on every item, in order, a few at a time, so that a long list keeps nobody else waiting. */
export async function sideBySide<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  for (let start = 0; start < items.length; start += atOnce) {
    results.push(...(await Promise.all(items.slice(start, start + atOnce).map(work))));
    await nextTurn();
  }
  return results;
}
