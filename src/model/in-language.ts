/** The words in the first of `wanted` that `map` has, else in any language; undefined where it is empty. */
export function inLanguage(map: Readonly<Record<string, string>>, wanted: readonly string[]): string | undefined {
  for (const tag of wanted) {
    const words = map[tag];
    if (words !== undefined) return words;
  }
  return Object.values(map)[0];
}
