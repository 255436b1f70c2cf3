import { z } from 'zod';

/** A BCP 47 language tag in its canonical form (`bn`, `vi`, `zh-Hant`), or `x-default` (XMP part 1, 8.2.2.4). */
export const LanguageTag = z
  .string()
  .transform((raw, context) => {
    if (raw.toLowerCase() === 'x-default') return 'x-default';
    try {
      return Intl.getCanonicalLocales(raw)[0] ?? raw;
    } catch {
      context.addIssue({ code: 'custom', message: `'${raw}' is not a language tag (such as bn, vi or en).` });
      return z.NEVER;
    }
  })
  .brand('LanguageTag');
export type LanguageTag = z.infer<typeof LanguageTag>;

/** Parses a tag that the program itself wrote; throws a ZodError on anything else. */
export const language = (tag: string): LanguageTag => LanguageTag.parse(tag);

export const xDefault: LanguageTag = language('x-default');

/** Words by language: `{bn: '…', vi: '…'}`. */
export const LanguageMap = z.record(z.string(), z.string());
export type LanguageMap = Readonly<Record<string, string>>;

/** The name that a language calls itself by (`বাংলা`, `Tiếng Việt`), with a capital; the tag where it has none. */
export function languageName(tag: string): string {
  if (tag === 'x-default') return 'x-default';
  const name = new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
}

/** The words in the first of `wanted` that `map` has, else in any language; undefined where it is empty. */
export function inLanguage(map: LanguageMap, wanted: readonly string[]): string | undefined {
  for (const tag of wanted) {
    const words = map[tag];
    if (words !== undefined) return words;
  }
  return Object.values(map)[0];
}
