import type { EventId } from '../../model/ids.ts';
import type { PhotoFile } from '../../model/photo.ts';
import type { ReadPhoto } from '../readers/read-photo.ts';
import { copyOriginal } from './copy-original.ts';
import type { FoundPhoto } from './found-files.ts';
import type { IntakePlace } from './intake-place.ts';

/** A file that was read, as a record keeps it: copied into the catalogue, or where it lies. Faults as `copyOriginal`. */
export const keptFile = async (
  place: IntakePlace,
  event: EventId,
  found: FoundPhoto,
  read: ReadPhoto,
  copy: boolean,
): Promise<PhotoFile> => (copy ? copyOriginal(place, event, found, read) : referenced(found, read));

const referenced = ({ path, name }: FoundPhoto, { size, sha256, modified, mimeType }: ReadPhoto): PhotoFile => ({
  path,
  name,
  size,
  sha256,
  modified,
  mimeType,
  storage: 'reference',
});
