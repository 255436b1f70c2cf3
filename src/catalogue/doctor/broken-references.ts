import type { Catalogue } from '../catalogue-port.ts';

/** A record (`holder`) that names another one which is not there. */
export interface BrokenReference {
  readonly holder: string;
  readonly kind: 'event' | 'speaker';
  readonly id: string;
}

/** Every reference of photos and press events that leads nowhere. Packs that went out may name what has left since. */
export function* brokenReferences({ photos, events, speakers }: Catalogue): Generator<BrokenReference> {
  for (const photo of photos.all()) {
    if (!events.get(photo.event)) yield { holder: photo.id, kind: 'event', id: photo.event };
    for (const speaker of [...photo.people, ...photo.suggestions].map((person) => person.speaker)) {
      if (speaker && !speakers.get(speaker)) yield { holder: photo.id, kind: 'speaker', id: speaker };
    }
  }
  for (const event of events.all()) {
    for (const { speaker } of event.suggestions) {
      if (speaker && !speakers.get(speaker)) yield { holder: event.id, kind: 'speaker', id: speaker };
    }
  }
}
