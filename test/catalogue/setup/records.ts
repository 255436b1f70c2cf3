import { createHash } from 'node:crypto';
import { type EventId, newEventId, newPhotoId, newSpeakerId, type PhotoId } from '../../../src/model/ids.ts';
import type { Photo } from '../../../src/model/photo.ts';
import type { PressEvent } from '../../../src/model/press-event.ts';
import type { Speaker } from '../../../src/model/speaker.ts';

export const anEvent = (changes: Partial<PressEvent> = {}): PressEvent => ({
  id: newEventId(),
  revision: 1,
  names: { en: 'Signing ceremony', bn: 'স্বাক্ষর অনুষ্ঠান' },
  places: { vi: 'Hà Nội' },
  languages: ['bn', 'vi'],
  articles: [],
  suggestions: [],
  refused: [],
  values: { creditLine: { value: 'Ministry', source: 'person' } },
  added: '2025-10-26T08:00:00.000Z',
  ...changes,
});

export const aPhoto = (event: EventId, changes: Partial<Photo> = {}): Photo => {
  const id: PhotoId = changes.id ?? newPhotoId();
  return {
    id,
    revision: 1,
    event,
    file: {
      path: `/card/${id}.jpg`,
      name: `${id}.jpg`,
      size: 1234,
      sha256: createHash('sha256').update(id).digest('hex'),
      modified: '2025-10-26T08:00:00.000Z',
      mimeType: 'image/jpeg',
      storage: 'reference',
    },
    width: 1600,
    height: 1067,
    orientation: 1,
    captions: { bn: { text: 'ক্যাপশন', status: 'draft', revision: 1, source: 'article' } },
    people: [],
    suggestions: [],
    values: { city: { value: 'Hà Nội', source: 'xmp', all: { xmp: 'Hà Nội' } } },
    warnings: [],
    added: '2025-10-26T08:00:00.000Z',
    ...changes,
  };
};

export const aSpeaker = (changes: Partial<Speaker> = {}): Speaker => ({
  id: newSpeakerId(),
  revision: 1,
  names: { vi: ['Lương Cường'], bn: ['লুওং কুওং', 'লুং কুওং'] },
  titles: [],
  identifiers: [],
  ...changes,
});

/** The photo with this text as its English caption. */
export const captioned = (photo: Photo, text: string): Photo => ({
  ...photo,
  captions: { ...photo.captions, en: { text, status: 'draft', revision: 1, source: 'person' } },
});
