import { Fault } from '../../model/fault.ts';
import type { Handler } from '../handler.ts';
import { listedPhotos } from '../photos/choose-photos.ts';
import { applyFields } from './apply-fields.ts';
import { fieldsOf } from './template-changes.ts';

/** Applies a template to many photos, in one edit with one undo. */
export const applyTemplate: Handler<'templates.apply'> = async (context, input) => {
  const { catalogue } = context;
  const fields = fieldsOf(catalogue, input);
  const listed = await listedPhotos(context, input);
  const { seq, value } = await catalogue.change('templates.apply', (draft) => {
    const photos = applyFields(catalogue, draft, fields, listed);
    if (photos > 0) return photos;
    throw new Fault('template/nothing-to-change', 'The template changes nothing in these photos.', {});
  });
  return { photos: value, seq };
};
