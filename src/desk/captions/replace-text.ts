import { Fault } from '../../model/fault.ts';
import type { Handler } from '../handler.ts';
import { applySet } from '../photos/apply-set.ts';
import { listedPhotos } from '../photos/choose-photos.ts';
import { findPhoto } from '../photos/find-photo.ts';
import { checkedWish, replacementsIn } from './replacements.ts';

const pageSize = 500;

/** Replaces words in captions, in one edit with one undo. */
export const replaceTextCommand: Handler<'captions.replaceText'> = async (context, input) => {
  const { catalogue } = context;
  const wish = checkedWish(input);
  const listed = await listedPhotos(context, input);
  const { seq, value } = await catalogue.change('captions.replaceText', (draft) => {
    let [photos, places] = [0, 0];
    for (let offset = 0; offset < listed.total; offset += pageSize)
      for (const { id } of listed.page(offset, pageSize)) {
        const photo = findPhoto(catalogue, id);
        const changes = replacementsIn(photo, wish);
        if (changes.length === 0) continue;
        const set = Object.fromEntries(
          changes.map(({ language, part, after }) => [`captions.${language}.${part}`, after] as const),
        );
        draft.put('photos', applySet(photo, set, catalogue.events.get(photo.event)?.languages[0]));
        photos += 1;
        places += changes.reduce((sum, change) => sum + change.places.length, 0);
      }
    if (photos > 0) return { photos, places };
    throw new Fault('caption/nothing-to-replace', `'${wish.find}' stands in none of these captions.`, {
      text: wish.find,
    });
  });
  return { ...value, seq };
};
