/**
 * An object whose keys a stranger's file chose. `__proto__` is left out: no standard has such a name, and code that
 * copies the object key by key would change its prototype.
 */
export const ownObject = <Value>(entries: Iterable<readonly [string, Value]>): Record<string, Value> =>
  Object.fromEntries([...entries].filter(([key]) => key !== '__proto__'));
