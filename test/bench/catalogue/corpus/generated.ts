import { createHash } from 'node:crypto';
import { EventId, PhotoId, SpeakerId } from '../../../../src/model/ids.ts';
import type { Caption } from '../../../../src/model/caption.ts';
import type { Photo } from '../../../../src/model/photo.ts';
import type { PressEvent } from '../../../../src/model/press-event.ts';
import type { Speaker } from '../../../../src/model/speaker.ts';
import { Random } from '../../../torture/setup/random.ts';
import { languages, wordsIn } from './words.ts';

/** Photos of one press event: it lies in five documents. */
export const photosOfEvent = 5000;
export const speakerCount = 40;

export const photoId = (number: number): PhotoId => PhotoId.parse(`photo-b${number}`);
export const numberOf = (id: string): number => Number(/\d+$/.exec(id)?.[0]);
const eventId = (number: number): EventId => EventId.parse(`event-b${number}`);
const speakerId = (number: number): SpeakerId => SpeakerId.parse(`speaker-b${number}`);

/** Seconds in which the pictures of all catalogues were taken: several in one second now and then. */
const [firstSecond, seconds] = [Date.UTC(2015, 0, 1) / 1000, 10 * 365 * 86_400];
const added = '2025-10-26T08:00:00.000Z';

/** The photo of this number, the same in every catalogue and at every run. */
export function generatedPhoto(number: number): Photo {
  const random = new Random(number);
  const name = `DSC_${String(number).padStart(6, '0')}.JPG`;
  const taken = new Date(1000 * (firstSecond + random.below(seconds))).toISOString().slice(0, 19);
  const keywords = wordsIn('en', 3, random).split(' ');
  return {
    id: photoId(number),
    revision: 1,
    event: eventId(Math.floor(number / photosOfEvent)),
    file: {
      path: `/Volumes/CARD ${number % 7}/DCIM/100NIKON/${name}`,
      name,
      size: 4_000_000 + random.below(2_000_000),
      sha256: createHash('sha256').update(name).digest('hex'),
      modified: added,
      mimeType: 'image/jpeg',
      storage: 'reference',
    },
    width: 6000,
    height: 4000,
    orientation: 1,
    ...(!random.chance(0.02) && { captured: { value: taken, source: 'exif' as const } }),
    captions: Object.fromEntries(languages.map((language) => [language, caption(language, random)])),
    people: random.chance(0.6) ? [{ speaker: speakerId(random.below(speakerCount)) }] : [],
    suggestions: [],
    values: {
      city: { value: 'Hà Nội', source: 'xmp', all: { xmp: 'Hà Nội' } },
      keywords: { value: keywords, source: 'xmp', all: { xmp: keywords } },
    },
    warnings: [],
    added,
  };
}

const caption = (language: (typeof languages)[number], random: Random): Caption => ({
  text: wordsIn(language, 12 + random.below(14), random),
  status: 'draft',
  revision: 1,
  source: 'article',
});

export const generatedEvent = (number: number): PressEvent => ({
  id: eventId(number),
  revision: 1,
  names: { en: `Press event ${number}`, bn: `অনুষ্ঠান ${number}` },
  places: { vi: 'Hà Nội' },
  languages: [...languages],
  articles: [],
  suggestions: [],
  refused: [],
  values: { creditLine: { value: 'Ministry', source: 'person' } },
  added,
});

export const generatedSpeaker = (number: number): Speaker => ({
  id: speakerId(number),
  revision: 1,
  names: { vi: [wordsIn('vi', 2, new Random(number))], bn: [wordsIn('bn', 2, new Random(number))] },
  titles: [],
  identifiers: [],
});
