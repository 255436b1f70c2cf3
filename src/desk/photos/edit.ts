import { Fault } from '../../model/fault.ts';
import type { Handler } from '../handler.ts';
import { applySet } from './apply-set.ts';
import { findPhoto } from './find-photo.ts';

export const editPhoto: Handler<'photos.edit'> = async ({ catalogue }, input) => {
  const { seq, value } = await catalogue.change('photos.edit', (draft) => {
    const photo = findPhoto(catalogue, input.photo);
    if (input.revision !== undefined && input.revision !== photo.revision) {
      throw new Fault(
        'photo/stale',
        `'${photo.file.name}' was changed meanwhile. Both texts are kept: look at them and decide.`,
        { photo: photo.id, revision: photo.revision, current: photo, yours: input.set },
      );
    }
    const event = catalogue.events.get(photo.event);
    const next = applySet(photo, input.set, event?.languages[0]);
    for (const { speaker } of next.people) {
      if (!catalogue.speakers.get(speaker)) {
        throw new Fault('speaker/not-found', `There is no speaker '${speaker}' in the registry.`, { speaker });
      }
    }
    return draft.put('photos', next);
  });
  return { photo: value.id, revision: value.revision, seq };
};
