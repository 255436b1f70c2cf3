import type { Catalogue } from '../../catalogue/catalogue-port.ts';
import { Fault } from '../../model/fault.ts';
import type { PhotoId } from '../../model/ids.ts';
import type { Photo } from '../../model/photo.ts';

/** The photo with that id; faults with `photo/not-found`. */
export function findPhoto(catalogue: Catalogue, id: PhotoId): Photo {
  const photo = catalogue.photos.get(id);
  if (!photo) throw new Fault('photo/not-found', `There is no photo '${id}' in this catalogue.`, { photo: id });
  return photo;
}
