import type { Catalogue } from '../../catalogue/catalogue-port.ts';
import { Fault } from '../../model/fault.ts';
import { language, type LanguageMap } from '../../model/language.ts';
import type { Speaker } from '../../model/speaker.ts';
import { registryOf } from './registry-of.ts';

type Given = {
  readonly [Key in 'short' | 'sort' | 'honorific' | 'rank' | 'misspellings' | 'code']?: Speaker[Key] | undefined;
} & { readonly portrait?: Speaker['portrait'] | null };

/**
 * The fields of a speaker beyond names, titles and identifiers: those that are given take the place of what was known, and
 * empty ones of it are left out. Faults with `speaker/invalid` (`code-taken`) where the code is another speaker's.
 */
export function furtherFields(catalogue: Catalogue, given: Given, known: Speaker | undefined): Partial<Speaker> {
  const { distinctFrom } = known ?? {};
  const portrait = given.portrait === undefined ? known?.portrait : given.portrait;
  const maps = (['short', 'sort', 'honorific', 'rank'] as const).flatMap((key) => {
    const words = given[key] ? checkedWords(given[key]) : known?.[key];
    return given[key] || words ? [[key, isEmpty(words) ? undefined : words] as const] : [];
  });
  const wrong = given.misspellings ?? known?.misspellings;
  const misspellings = wrong && [...new Set(wrong.map((text) => text.trim()).filter(Boolean))];
  const code = given.code === undefined ? known?.code : checkedCode(catalogue, given.code.trim(), known?.id);
  return {
    ...Object.fromEntries(maps),
    ...(misspellings && { misspellings: misspellings.length > 0 ? misspellings : undefined }),
    ...((code ?? known?.code) !== undefined && { code: code === '' ? undefined : code }),
    ...(portrait !== undefined && { portrait: portrait ?? undefined }),
    ...(distinctFrom && { distinctFrom }),
  };
}

const isEmpty = (words: LanguageMap | undefined): boolean => !words || Object.keys(words).length === 0;

const checkedWords = (words: LanguageMap): LanguageMap =>
  Object.fromEntries(
    Object.entries(words).flatMap(([tag, text]) => (text.trim() === '' ? [] : [[language(tag), text.trim()]])),
  );

function checkedCode(catalogue: Catalogue, code: string, own: Speaker['id'] | undefined): string {
  const owner = registryOf(catalogue).find((speaker) => code !== '' && speaker.code === code && speaker.id !== own);
  if (!owner) return code;
  const name = Object.values(owner.names)[0]?.[0] ?? owner.id;
  throw new Fault('speaker/invalid', `'${code}' is the code of '${name}' already. Choose another one.`, {
    reason: 'code-taken',
    code,
    name,
    speaker: owner.id,
  });
}
