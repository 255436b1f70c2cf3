import { Fault } from '../../model/fault.ts';
import { iptcProperty } from '../../model/iptc-properties.ts';
import type { Photo } from '../../model/photo.ts';
import type { Handler } from '../handler.ts';
import { mainLanguageOf } from '../views/photo-values.ts';
import { findPhoto } from './find-photo.ts';
import { type Chosen, takeReading } from './take-reading.ts';

export const settlePhotos: Handler<'photos.settle'> = async ({ catalogue }, { photos, key, keep, open = false }) => {
  if (!iptcProperty(key)) {
    throw new Fault('input/invalid', `'${key}' is not an IPTC property that Cutline knows.`, { field: key });
  }
  const { seq, value } = await catalogue.change('photos.settle', (draft) => {
    let settled = 0;
    for (const id of new Set(photos)) {
      const photo = findPhoto(catalogue, id);
      if (open && photo.conflicts?.[key] !== 'open') continue;
      const event = catalogue.events.get(photo.event);
      const main = event?.languages[0] ?? mainLanguageOf(photo, event) ?? 'und';
      const chosen = keep === 'stands' ? standing(photo, key, main) : takeReading(photo, key, keep, main);
      if (!chosen) continue;
      draft.put('photos', noted(chosen, key));
      settled++;
    }
    if (settled === 0) {
      const what = keep === 'stands' ? 'no conflict' : `nothing like that in '${keep}'`;
      throw new Fault('photo/nothing-to-settle', `Of '${key}' there is ${what} to choose in these photos.`, {
        key,
        keep,
      });
    }
    return settled;
  });
  return { photos: value, seq };
};

/** What the photo says already, if there is anything to choose. */
function standing(photo: Photo, key: string, main: string): Chosen | undefined {
  if (photo.conflicts?.[key] === undefined) return undefined;
  const caption = photo.captions[main] ?? Object.values(photo.captions)[0];
  const isWords = key === 'description' || key === 'headline';
  return { photo, source: (isWords ? caption?.source : photo.values[key]?.source) ?? 'person' };
}

/** That somebody has chosen; nothing to note where the blocks agree. */
const noted = ({ photo, source }: Chosen, key: string): Photo =>
  photo.conflicts?.[key] === undefined ? photo : { ...photo, conflicts: { ...photo.conflicts, [key]: source } };
