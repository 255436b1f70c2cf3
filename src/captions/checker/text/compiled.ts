const known = new Map<string, RegExp>();

/** The pattern of a table, compiled once: captions are checked by the thousand. Not for patterns that hold words of texts. */
export function compiled(source: string, flags: string): RegExp {
  const key = `${flags} ${source}`;
  const before = known.get(key);
  if (before) return before;
  const made = new RegExp(source, flags);
  known.set(key, made);
  return made;
}
