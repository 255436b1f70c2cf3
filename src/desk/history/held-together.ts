import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { TableName } from '../../catalogue/records.ts';
import type { EventId } from '../../model/ids.ts';
import type { Photo } from '../../model/photo.ts';
import type { Planned } from './reversal.ts';

/**
 * The plan without what would leave the catalogue in pieces: a photo comes back only into an event that is there, and not
 * beside another photo of the same file; tags of speakers who left the registry stay away; an event with photos and a
 * speaker who is tagged stay.
 */
export function heldTogether(catalogue: Catalogue, planned: readonly Planned[]): Planned[] {
  const plan = new Map(planned.map((one) => [`${one.table} ${one.id}`, one]));
  const is = (table: TableName, id: string): boolean => {
    const one = plan.get(`${table} ${id}`);
    return one ? one.after !== undefined : catalogue[table].get(id as never) !== undefined;
  };
  for (const [key, one] of plan) {
    if (one.table === 'photos' && one.after) plan.set(key, wholePhoto(catalogue, one, is));
  }
  const leaving = (table: TableName): boolean => planned.some((one) => one.table === table && one.before && !one.after);
  if (leaving('events') || leaving('speakers')) keepUsed(catalogue, plan);
  return [...plan.values()];
}

function wholePhoto(catalogue: Catalogue, one: Planned, is: (table: TableName, id: string) => boolean): Planned {
  const photo = one.after as unknown as Photo;
  const twin = catalogue.photoBySha256(photo.file.sha256);
  if (!one.before && (!is('events', photo.event) || (twin && twin.id !== photo.id && is('photos', twin.id)))) {
    return left(one);
  }
  const people = photo.people.filter(({ speaker }) => is('speakers', speaker));
  if (people.length === photo.people.length) return one;
  return { ...one, after: { ...one.after, people }, kept: [...one.kept, ['people']] };
}

/** What photos still belong to, or show, does not go. */
function keepUsed(catalogue: Catalogue, plan: Map<string, Planned>): void {
  const gone = (key: string): Planned | undefined => {
    const one = plan.get(key);
    return one?.before && !one.after ? one : undefined;
  };
  const keep = (key: string): void => {
    const one = gone(key);
    if (one) plan.set(key, left(one));
  };
  const photos = new Map([...plan.values()].flatMap((one) => (one.table === 'photos' ? [[one.id, one] as const] : [])));
  const see = ({ event, people }: { readonly event: EventId; readonly people: Photo['people'] }): void => {
    keep(`events ${event}`);
    for (const { speaker } of people) keep(`speakers ${speaker}`);
  };
  for (const { after } of photos.values()) if (after) see(after as unknown as Photo);
  for (const photo of catalogue.photos.all()) if (!photos.has(photo.id)) see(photo);
}

/** Stays as it is, all of it. */
const left = (one: Planned): Planned => ({ ...one, after: one.before, undone: 0, kept: [[]] });
