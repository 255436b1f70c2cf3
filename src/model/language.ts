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
