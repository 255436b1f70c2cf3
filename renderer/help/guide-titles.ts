/**
 * What each page of the guide is headed, in the order in which they are read; by the names of the files in docs/guide, then of the
 * pages of docs/ that they lead to. */
export const guideTitles = {
  README: 'Cutline, task by task',
  '1-import': 'Photos and the article go in',
  '2-people': 'Who is in the picture',
  '3-captions': 'Captions in several languages',
  '4-find': 'Find and choose',
  '5-pack': 'The pack goes out',
  '6-safety': 'When something goes wrong',
  search: 'The query language',
  speakers: 'The registry of speakers',
  codes: 'Code replacements',
  templates: 'Templates and variables',
  checker: 'The caption checker',
  pack: 'What is in a pack',
} as const satisfies Record<string, string>;

export type GuidePage = keyof typeof guideTitles;

/** Where a link of the guide leads inside the program; undefined where it leads out of the guide. */
export function placeOf(href: string): string | undefined {
  const page = /^(?:\.\/|\.\.\/)?([\w-]+)\.md$/.exec(href)?.[1];
  if (page === undefined || !Object.hasOwn(guideTitles, page)) return undefined;
  return `#/help${page === 'README' ? '' : `/${page}`}`;
}
