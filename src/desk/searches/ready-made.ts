/** A question that every press event is asked, which nobody has to save. */
export type ReadyMade =
  | { readonly kind: 'missing-caption'; readonly language: string; readonly query: string }
  | { readonly kind: 'warnings'; readonly query: string };

/** The ready-made questions about photos that are to have captions in these languages (BCP 47). */
export const readyMadeFor = (languages: readonly string[]): readonly ReadyMade[] => [
  ...languages.map((language) => ({
    kind: 'missing-caption' as const,
    language,
    query: `missing:caption.${language}`,
  })),
  { kind: 'warnings', query: 'has:warnings' },
];
