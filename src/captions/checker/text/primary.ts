/** The language without script and region (`zh` of `zh-Hant`): what words are looked up under. */
export const primary = (language: string): string => language.split('-')[0]?.toLowerCase() ?? language;

/** What a map says in that language, else in the same without script and region. */
export const inThis = <Words>(map: Readonly<Record<string, Words>>, language: string): Words | undefined =>
  Object.hasOwn(map, language)
    ? map[language]
    : Object.entries(map).find(([tag]) => primary(tag) === primary(language))?.[1];
