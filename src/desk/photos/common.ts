import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Catalogue } from '../../catalogue/catalogue-port.ts';
import type { CommonField, CommonValues } from '../../contract/common.ts';
import type { PhotoId, SpeakerId } from '../../model/ids.ts';
import type { Photo } from '../../model/photo.ts';
import type { Handler } from '../handler.ts';
import { sharedField } from './shared-field.ts';
import { Tally } from './tally.ts';

/** Photos whose values are compared; of more, only what is known without reading their records is told. */
export const mostCompared = 5000;
/** Photos that are read before others have their turn. */
const atOnce = 100;
const mostPeople = 30;

/** What many photos have in common, field by field. Photos that have gone are left out. */
export const commonValues: Handler<'photos.common'> = async ({ catalogue }, { photos, fields }) => {
  const wanted = new Set(photos);
  return wanted.size > mostCompared ? briefly(catalogue, wanted) : compared(catalogue, [...wanted], fields);
};

async function compared(
  catalogue: Catalogue,
  ids: readonly PhotoId[],
  fields: readonly string[],
): Promise<CommonValues> {
  const found: Photo[] = [];
  for (const [index, id] of ids.entries()) {
    const photo = catalogue.photos.get(id);
    if (photo) found.push(photo);
    if (index % atOnce === atOnce - 1) await nextTurn();
  }
  const languages = [...new Set(found.flatMap(({ captions }) => Object.keys(captions)))];
  const told: Record<string, CommonField> = {};
  for (const field of namesOf(fields, languages)) {
    const tally = new Tally();
    for (const [place, photo] of found.entries()) tally.add(sharedField(photo, field), place);
    told[field] = tally.field;
    await nextTurn();
  }
  return { ...sums(found), languages, fields: told };
}

/** `captions.*.text` is that field in each language that the photos have words in. */
const namesOf = (fields: readonly string[], languages: readonly string[]): ReadonlySet<string> =>
  new Set(
    fields.flatMap((field) =>
      field.includes('*') ? languages.map((language) => field.replace('*', language)) : [field],
    ),
  );

function briefly(catalogue: Catalogue, ids: ReadonlySet<PhotoId>): CommonValues {
  const found = [...catalogue.briefs()].filter(({ id }) => ids.has(id));
  const people = found.map((brief) => ({
    revision: brief.revision,
    people: brief.people.map((speaker) => ({ speaker })),
  }));
  return { ...sums(people), languages: [...new Set(found.flatMap(({ captioned }) => captioned))] };
}

function sums(
  photos: readonly Pick<Photo, 'revision' | 'people'>[],
): Pick<CommonValues, 'photos' | 'revision' | 'people' | 'morePeople'> {
  const counts = new Map<SpeakerId, number>();
  for (const { people } of photos)
    for (const speaker of new Set(people.map((person) => person.speaker)))
      counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  const people = [...counts]
    .map(([speaker, count]) => ({ speaker, photos: count }))
    .toSorted((a, b) => b.photos - a.photos);
  return {
    photos: photos.length,
    revision: photos.reduce((sum, { revision }) => sum + revision, 0),
    people: people.slice(0, mostPeople),
    morePeople: Math.max(0, people.length - mostPeople),
  };
}
