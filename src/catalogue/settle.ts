/**
 * `value` as the store keeps it: plain JSON, deeply frozen, without undefined members and without `__proto__` keys.
 * What equals `before` (a value the store has already settled) is that very object, so unchanged parts are shared.
 */
export function settle<T>(value: T, before: unknown): T {
  if ((value as unknown) === before) return value;
  if (typeof value === 'number') return (value === 0 ? 0 : value) as T;
  if (typeof value !== 'object' || value === null) return value;
  return (Array.isArray(value) ? settleList(value, before) : settleMap(value as Rows, before)) as T;
}

type Rows = Readonly<Record<string, unknown>>;

function settleList(list: readonly unknown[], before: unknown): readonly unknown[] {
  const old: readonly unknown[] = Array.isArray(before) ? before : [];
  const settled = list.map((item, index) => settle(item, old[index]));
  const same = old === before && settled.length === old.length && settled.every((item, index) => item === old[index]);
  return same ? old : Object.freeze(settled);
}

function settleMap(map: Rows, before: unknown): Rows {
  const old: Rows = isPlain(before) ? before : {};
  const settled: Record<string, unknown> = {};
  let count = 0;
  let same = old === before;
  for (const key of Object.keys(map)) {
    if (map[key] === undefined || key === '__proto__') continue;
    const had = Object.hasOwn(old, key);
    settled[key] = settle(map[key], had ? old[key] : undefined);
    same &&= had && settled[key] === old[key];
    count++;
  }
  return same && Object.keys(old).length === count ? old : Object.freeze(settled);
}

export const isPlain = (value: unknown): value is Rows =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
