import type { Catalogue, Draft } from '../../catalogue/catalogue.ts';
import type { PhotoList } from '../../catalogue/catalogue-port.ts';
import type { TemplateField } from '../../model/caption-template.ts';
import { applySet } from '../photos/apply-set.ts';
import { templateChanges } from './template-changes.ts';

const pageSize = 500;

/** Does what the checked fields say to each photo, within an edit. Gives how many photos it changes. */
export function applyFields(
  catalogue: Catalogue,
  draft: Draft,
  fields: readonly TemplateField[],
  listed: PhotoList,
): number {
  let photos = 0;
  for (let offset = 0; offset < listed.total; offset += pageSize) {
    for (const [index, photo] of listed.page(offset, pageSize).entries()) {
      const { changed, set } = templateChanges(catalogue, fields, photo, offset + index + 1);
      if (changed.length === 0) continue;
      draft.put('photos', applySet(photo, set, catalogue.events.get(photo.event)?.languages[0]));
      photos += 1;
    }
  }
  return photos;
}
