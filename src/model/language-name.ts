/** The name that a language calls itself by (`বাংলা`, `Tiếng Việt`), with a capital; the tag where it has none. */
export function languageName(tag: string): string {
  if (tag === 'x-default') return 'x-default';
  const name = new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
}
