import type { Parsed } from '../../contract/commands.ts';
import { Fault } from '../../model/fault.ts';
import type { SpeakerId } from '../../model/ids.ts';
import type { PersonShown } from '../../model/person.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Handler } from '../handler.ts';
import { findPhoto } from './find-photo.ts';
import { withShared } from './shared-field.ts';

/** The same fields and people for many photos, in one edit with one undo; all of them or, where one is refused, none. */
export const editManyPhotos: Handler<'photos.editMany'> = async ({ catalogue }, input) => {
  const { photos, revision, set = {}, add = [], remove = [] } = input;
  const { seq, value } = await catalogue.change('photos.editMany', (draft) => {
    const found = Array.from(new Set(photos), (id) => findPhoto(catalogue, id));
    const now = found.reduce((sum, photo) => sum + photo.revision, 0);
    if (revision !== undefined && revision !== now) throw stale(found.length);
    refuseUnknown(catalogue, add);
    let [changed, after] = [0, now];
    for (const photo of found) {
      const tagged = withPeople(photo.people, input);
      const isTagged = add.length + remove.length > 0 && !isSameList(tagged, photo.people);
      const worded = withShared(photo, set, catalogue.events.get(photo.event)?.languages[0]);
      if (worded === photo && !isTagged) continue;
      const next = draft.put('photos', isTagged ? { ...worded, people: tagged } : worded);
      changed += 1;
      after += next.revision - photo.revision;
    }
    return { photos: changed, revision: after };
  });
  return { ...value, seq };
};

/** Those who come stand behind those who are there; who is there already stays in place. */
function withPeople(
  people: readonly PersonShown[],
  { add = [], remove = [] }: Pick<Parsed<'photos.editMany'>, 'add' | 'remove'>,
): PersonShown[] {
  const gone = new Set(remove);
  const staying = people.filter(({ speaker }) => !gone.has(speaker));
  const there = new Set(staying.map(({ speaker }) => speaker));
  return [...staying, ...[...new Set(add)].filter((speaker) => !there.has(speaker)).map((speaker) => ({ speaker }))];
}

const isSameList = (a: readonly PersonShown[], b: readonly PersonShown[]): boolean =>
  a.length === b.length && a.every(({ speaker }, place) => speaker === b[place]?.speaker);

function refuseUnknown(catalogue: Catalogue, speakers: readonly SpeakerId[]): void {
  const unknown = speakers.find((speaker) => !catalogue.speakers.get(speaker));
  if (unknown === undefined) return;
  throw new Fault('speaker/not-found', `There is no speaker '${unknown}' in the registry.`, { speaker: unknown });
}

const stale = (photos: number): Fault =>
  new Fault(
    'photo/stale',
    'Some of these photos were changed meanwhile. Both texts are kept: look at them and decide.',
    { reason: 'many', photos },
  );
