import type { Catalogue, Draft } from '../../catalogue/catalogue.ts';
import type { PhotoId } from '../../model/ids.ts';
import type { Photo } from '../../model/photo.ts';
import { type Degrees, partTurned, regionsTurned, sizeTurned, turnedOn } from '../../model/turn.ts';
import type { Handler } from '../handler.ts';
import { findPhoto } from './find-photo.ts';

/** Turns photos, in one edit with one undo. Their files stay as they are; regions and portraits stay where they were on the picture. */
export const turnPhotos: Handler<'photos.turn'> = async ({ catalogue }, { photos, by }) => {
  const chosen = new Set(photos);
  const { seq } = await catalogue.change('photos.turn', (draft) => {
    for (const id of chosen) draft.put('photos', turned(findPhoto(catalogue, id), by));
    turnPortraits(catalogue, draft, chosen, by);
  });
  return { photos: chosen.size, seq };
};

function turned(photo: Photo, by: Degrees): Photo {
  const { turned: before, shownBy, ...rest } = photo;
  const degrees = turnedOn(before, by);
  const { imageRegion } = photo.values;
  return {
    ...rest,
    ...sizeTurned(photo, by),
    ...(degrees !== undefined && { turned: degrees }),
    ...(shownBy && { shownBy: shownBy.kind === 'preview' ? { ...shownBy, ...sizeTurned(shownBy, by) } : shownBy }),
    ...(imageRegion?.value != null && {
      values: { ...photo.values, imageRegion: { ...imageRegion, value: regionsTurned(imageRegion.value, photo, by) } },
    }),
  };
}

function turnPortraits(catalogue: Catalogue, draft: Draft, photos: ReadonlySet<PhotoId>, by: Degrees): void {
  for (const speaker of catalogue.speakers.all()) {
    const { portrait } = speaker;
    if (!portrait?.region || !photos.has(portrait.photo)) continue;
    draft.put('speakers', { ...speaker, portrait: { ...portrait, region: partTurned(portrait.region, by) } });
  }
}
