import type { EventId, PhotoId, SpeakerId } from '../../model/ids.ts';
import type { Photo } from '../../model/photo.ts';

/** What many photos of an event have in common. */
export interface BriefFacts {
  /** Languages whose caption has words. */
  readonly captioned: readonly string[];
  /** The photo's own credit line: there, cleared by a person, or left to the event. */
  readonly credit: 'own' | 'cleared' | 'none';
  /** The photo's own place in words, empty where a person cleared it; absent where its event's holds. */
  readonly place?: string | undefined;
  readonly people: readonly SpeakerId[];
  /** Speakers whom its suggestions mean. */
  readonly suggested: readonly SpeakerId[];
}

/** What counting, sorting and finding need of a photo without reading its record. */
export interface PhotoBrief extends BriefFacts {
  readonly id: PhotoId;
  readonly event: EventId;
  readonly revision: number;
  readonly sha256: string;
  /** As the photo's file has them. */
  readonly path: string;
  readonly name: string;
  /** Files that are kept with it. */
  readonly beside: readonly { readonly path: string; readonly sha256: string }[];
  /** When the picture was taken, as the photo has it; empty where that is not known. */
  readonly captured: string;
}

export function briefOf(photo: Photo): PhotoBrief {
  const { id, event, revision, file, beside = [], captured } = photo;
  return {
    id,
    event,
    revision,
    sha256: file.sha256,
    path: file.path,
    name: file.name,
    beside: beside.map(({ path, sha256 }) => ({ path, sha256 })),
    captured: captured?.value ?? '',
    ...factsOf(photo),
  };
}

function factsOf({ captions, values, people, suggestions }: Photo): BriefFacts {
  return {
    captioned: Object.keys(captions).filter((language) => captions[language]?.text.trim()),
    credit: creditOf(values.creditLine?.value),
    ...placeOf(values),
    people: people.map(({ speaker }) => speaker),
    suggested: suggestions.flatMap(({ speaker }) => speaker ?? []),
  };
}

function creditOf(value: unknown): BriefFacts['credit'] {
  if (value === undefined) return 'none';
  return typeof value === 'string' && value.trim() ? 'own' : 'cleared';
}

/** Where in the city, and the city. */
function placeOf({ sublocation, city }: Photo['values']): Pick<BriefFacts, 'place'> {
  if (!sublocation && !city) return {};
  const words = [sublocation?.value, city?.value].flatMap((value) =>
    typeof value === 'string' ? (value.trim() === '' ? [] : [value.trim()]) : [],
  );
  return { place: words.join(', ') };
}
