import type { Mention } from '../../names/find-people.ts';
import type { PhotoId, SpeakerId } from '../../model/ids.ts';
import type { Speaker } from '../../model/speaker.ts';
import type { MentionFinder, Words } from './mention-finder.ts';

/** A name where it stands: in a photo's caption or, without one, in an article's running text. */
export type PlacedMention = Mention & { readonly language: string; readonly photo?: PhotoId };

/** What an event's names are looked for with. */
export interface NameSearch {
  /** Running texts of articles that came in with this import. */
  readonly texts: readonly Words[];
  readonly finder: Pick<MentionFinder, 'find'>;
  readonly speaker: (id: SpeakerId) => Speaker | undefined;
}
