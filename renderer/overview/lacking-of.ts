import type { Output } from '../../src/contract/commands.ts';

interface Found {
  readonly photos: number;
  /** What finds these photos (docs/search.md). */
  readonly query: string;
}

export type Lacking = Found &
  ({ readonly what: 'caption'; readonly language: string } | { readonly what: 'credit' | 'people' | 'warnings' });

/** What a pack of the event still waits for, and what is worth a look: only what any photo lacks. */
export function lackingOf(
  { photos, captioned, withoutCredit, withoutPeople }: Output<'events.overview'>,
  warned: number,
): Lacking[] {
  const all: Lacking[] = [
    ...captioned.map((done) => ({
      what: 'caption' as const,
      language: done.language,
      photos: photos - done.photos,
      query: `missing:caption.${done.language}`,
    })),
    { what: 'credit', photos: withoutCredit, query: 'missing:creditLine' },
    { what: 'people', photos: withoutPeople, query: 'missing:people' },
    { what: 'warnings', photos: warned, query: 'has:warnings' },
  ];
  return all.filter((one) => one.photos > 0);
}
