import type { LanguageMap } from '../model/language.ts';
import type { PropertyValue, Values } from '../model/value.ts';

const isMap = (value: PropertyValue): value is Readonly<Record<string, PropertyValue>> =>
  typeof value === 'object' && !Array.isArray(value);

/** A property's words by language; a plain text stands under `main`. Empty where there are none. */
export function wordsOf(values: Values, key: string, main: string): LanguageMap {
  const value = values[key]?.value ?? undefined;
  if (value === undefined) return {};
  if (!isMap(value)) {
    const text = listOf(values, key).join('; ');
    return text === '' ? {} : { [main]: text };
  }
  return Object.fromEntries(
    Object.entries(value).flatMap(([tag, words]) => (typeof words === 'string' ? [[tag, words]] : [])),
  );
}

/** A property's texts: of a list every one, of a language map the first of `languages` it has. */
export function listOf(values: Values, key: string, languages: readonly string[] = []): readonly string[] {
  const value = values[key]?.value ?? undefined;
  if (value === undefined) return [];
  const texts = Array.isArray(value) ? value : isMap(value) ? inFirst(value, languages) : [value];
  return texts
    .filter((text) => typeof text === 'string' || typeof text === 'number')
    .map(String)
    .filter((text) => text.trim() !== '');
}

const inFirst = (
  map: Readonly<Record<string, PropertyValue>>,
  languages: readonly string[],
): readonly PropertyValue[] => {
  const tag = [...languages, 'x-default', ...Object.keys(map)].find((wanted) => map[wanted] !== undefined);
  const words = tag === undefined ? undefined : map[tag];
  return words === undefined ? [] : [words];
};

/** A property as one text; undefined where it is absent or empty. */
export function textOf(values: Values, key: string, languages: readonly string[] = []): string | undefined {
  const texts = listOf(values, key, languages);
  return texts.length === 0 ? undefined : texts.join('; ');
}
