import type { CodeWorld } from '../../captions/codes/code-finder.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { PhotoId } from '../../model/ids.ts';
import { language } from '../../model/language.ts';
import { findPhoto } from '../photos/find-photo.ts';
import { registryOf } from '../speakers/registry-of.ts';

/** Where the codes of words in a language are looked for; with a photo, titles are those of its day. */
export function worldOf(
  catalogue: Catalogue,
  input: { readonly language: string; readonly photo?: PhotoId | undefined },
): CodeWorld {
  const photo = input.photo && findPhoto(catalogue, input.photo);
  const event = photo && catalogue.events.get(photo.event);
  return {
    lists: catalogue.codes.all(),
    speakers: registryOf(catalogue),
    language: language(input.language),
    day: (photo?.captured?.value ?? event?.date)?.slice(0, 10),
  };
}
