import type { PhotoId } from '../../src/model/ids.ts';
import { answers, question } from '../desk/ask.ts';
import { edits } from '../desk/edits.ts';
import { photoEditKey, photoField, photoPort } from '../desk/photo-edits.ts';

const isCaption = (field: string): boolean => /^captions\.[^.]+\.(?:headline|text)$/.test(field);

/** The field that the cursor stands in, where that is one of a caption; else the captions in all languages. */
export function fieldsToCarry(target: Element | null, languages: readonly string[]): string[] {
  const field = target?.closest<HTMLElement>('[data-field]')?.dataset.field;
  if (field !== undefined && isCaption(field)) return [field];
  return languages.flatMap((tag) => [`captions.${tag}.headline`, `captions.${tag}.text`]);
}

/** Takes words to another photo, field by field, where nothing stands there yet: what somebody wrote there is not written over. */
export async function carryCaption(words: Readonly<Record<string, string>>, to: PhotoId): Promise<void> {
  const view = await answers.query(question('photos.show', { photo: to }));
  const held = edits.of(photoEditKey(to));
  for (const [field, text] of Object.entries(words)) {
    const value = photoField(view, field);
    const stands = held?.fields[field] ? held.fields[field].value : value;
    if (text !== '' && stands === '')
      edits.edit(photoEditKey(to), photoPort(to), field, text, { revision: view.revision, value });
  }
}
