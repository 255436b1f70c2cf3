import { join } from 'node:path';
import type { Catalogue } from '../../catalogue-port.ts';
import type { FileSystem } from '../../disk/file-system.ts';
import type { Photo } from '../../../model/photo.ts';
import { lostOriginal } from '../lost-original.ts';
import { sha256OfFile } from '../sha256-of-file.ts';
import { putAside } from './put-aside.ts';

const warning = {
  code: lostOriginal,
  message: 'The copy of this photo in the catalogue was lost or changed. Import it again from where it came.',
};

/** Photos whose copies are lost say so from now on; a file that is not the one that came in is put aside. */
export async function noteLostOriginals(files: FileSystem, catalogue: Catalogue): Promise<void> {
  const lost: Photo[] = [];
  for (const photo of catalogue.photos.all()) {
    const { file, beside = [], warnings } = photo;
    if (warnings.some(({ code }) => code === lostOriginal)) continue;
    const copies = [file, ...beside].filter(({ storage }) => storage === 'copy');
    let whole = true;
    for (const { path, sha256 } of copies) {
      const now = await sha256OfFile(join(catalogue.folder, path));
      if (now === sha256) continue;
      if (now !== undefined) await putAside(files, catalogue.folder, path.replaceAll('\\', '/'));
      whole = false;
    }
    if (!whole) lost.push(photo);
  }
  if (lost.length === 0) return;
  await catalogue.change('doctor.repair', (draft) => {
    for (const photo of lost) draft.put('photos', { ...photo, warnings: [...photo.warnings, warning] });
  });
}
