import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Output } from '../../contract/commands.ts';
import type { Handler } from '../handler.ts';
import { listedPhotos } from '../photos/choose-photos.ts';
import { fieldsOf, templateChanges } from './template-changes.ts';

const pageSize = 100;

export const previewTemplate: Handler<'templates.preview'> = async (context, input) => {
  const { catalogue } = context;
  const fields = fieldsOf(catalogue, input);
  const listed = await listedPhotos(context, input);
  const limit = input.limit ?? pageSize;
  const changes: Output<'templates.preview'>['changes'] = [];
  const missing = new Map<string, number>();
  let photos = 0;
  for (let offset = 0; offset < listed.total; offset += pageSize) {
    for (const [index, photo] of listed.page(offset, pageSize).entries()) {
      const made = templateChanges(catalogue, fields, photo, offset + index + 1);
      for (const variable of made.missing) missing.set(variable, (missing.get(variable) ?? 0) + 1);
      if (made.changed.length > 0) photos += 1;
      for (const { property, language, before, after } of made.changed) {
        if (changes.length >= limit) break;
        changes.push({
          photo: photo.id,
          name: photo.file.name,
          property,
          ...(language !== undefined && { language }),
          ...(before !== undefined && { before }),
          ...(after !== null && { after }),
        });
      }
    }
    await nextTurn();
  }
  const told = [...missing].map(([variable, count]) => ({ variable, photos: count }));
  return { total: listed.total, photos, changes, missing: told };
};
