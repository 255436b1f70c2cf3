import { crc32 } from 'node:zlib';
import type { Catalogue, PhotoBrief } from '../../catalogue/catalogue-port.ts';
import type { EventId } from '../../model/ids.ts';
import { mainNames } from '../../model/speaker.ts';
import type { DeskContext } from '../context.ts';
import { findEvent } from '../events/find-event.ts';
import { plainText } from '../views/photo-values.ts';
import { type Arranged, type Arrangement, arrange, timesUnder, type Under } from './arrange.ts';

interface ArrangedWish {
  readonly event?: EventId | undefined;
  readonly query?: string | undefined;
  readonly typing?: boolean | undefined;
  readonly arrange: Arrangement;
  /** Whose alphabet names are in. */
  readonly language?: string | undefined;
}

interface ArrangedPhotos extends Arranged {
  /** Another number where the order is another. */
  readonly stamp: number;
}

/** What was arranged last: its pages are asked for one after the other. */
const last = new WeakMap<Catalogue, { readonly key: string; readonly arranged: ArrangedPhotos }>();

/** The photos of an event or of the catalogue, or those of them that a query finds, in groups. Faults as `listedPhotos` does. */
export async function arrangedPhotos(
  { catalogue, search }: Pick<DeskContext, 'catalogue' | 'search'>,
  wish: ArrangedWish,
): Promise<ArrangedPhotos> {
  const { query = '', typing = false, arrange: by, language = 'en' } = wish;
  const event = wish.event && findEvent(catalogue, wish.event).id;
  const key = JSON.stringify([event, query, typing, by, language, catalogue.seq]);
  const known = last.get(catalogue);
  if (known?.key === key) return known.arranged;
  const found = query.trim() === '' ? undefined : new Set(await search.among(query, typing, event));
  const briefs = [...catalogue.briefs(event)].filter(({ id }) => found?.has(id) ?? true);
  const groups = arrange(briefs, underIn(catalogue, by, briefs), language);
  const arranged = { ...groups, stamp: crc32(groups.photos.join()) };
  last.set(catalogue, { key, arranged });
  return arranged;
}

function underIn(catalogue: Catalogue, by: Arrangement, briefs: readonly PhotoBrief[]): (brief: PhotoBrief) => Under {
  switch (by) {
    case 'time':
      return timesUnder(briefs);
    case 'event':
      return ({ event }) => ({ key: event, names: catalogue.events.get(event)?.names });
    case 'place':
      return (brief) => placeOf(catalogue, brief);
    case 'speaker':
      // The first from the left: a photo stands in one place.
      return ({ people: [first] }) => {
        const speaker = first && catalogue.speakers.get(first);
        return speaker ? { key: speaker.id, names: mainNames(speaker) } : { key: '' };
      };
  }
}

/** The photo's own place; else what its event hands down: a value, or the places that the event is called by. */
function placeOf(catalogue: Catalogue, { place, event }: PhotoBrief): Under {
  if (place !== undefined) return { key: place };
  const about = catalogue.events.get(event);
  const { sublocation, city } = about?.values ?? {};
  const key = [sublocation, city].flatMap((value) => plainText(value?.value) ?? []).join(', ');
  if (key !== '' || !about || Object.keys(about.places).length === 0) return { key };
  return { key: event, names: about.places };
}
