import type { Caption } from '../../model/caption.ts';
import type { Photo } from '../../model/photo.ts';
import type { Handler } from '../handler.ts';
import { findPhoto } from '../photos/find-photo.ts';

export const checkTexts: Handler<'captions.checkTexts'> = async ({ catalogue, checks }, { photo, texts }) => {
  const [findings = []] = await checks.of([withTexts(findPhoto(catalogue, photo), texts)]);
  return { photo, findings: [...findings] };
};

type Texts = Parameters<typeof checkTexts>[1]['texts'];

/** What nobody has saved yet, as if it were. */
function withTexts(photo: Photo, texts: Texts): Photo {
  const typed = Object.entries(texts).map(([language, { headline, text }]): [string, Caption] => {
    const saved = photo.captions[language] ?? { text: '', status: 'draft', revision: 1, source: 'person' };
    return [language, { ...saved, ...(text !== undefined && { text }), ...(headline !== undefined && { headline }) }];
  });
  return { ...photo, captions: { ...photo.captions, ...Object.fromEntries(typed) } };
}
