import { codeFinder } from '../../captions/codes/code-finder.ts';
import { expandCodes } from '../../captions/codes/expand-codes.ts';
import { language } from '../../model/language.ts';
import type { Handler } from '../handler.ts';
import { findPhoto } from '../photos/find-photo.ts';
import { registryOf } from '../speakers/registry-of.ts';

export const expandCodesCommand: Handler<'codes.expand'> = ({ catalogue }, input) => {
  const photo = input.photo && findPhoto(catalogue, input.photo);
  const event = photo && catalogue.events.get(photo.event);
  const { find, codes } = codeFinder({
    lists: catalogue.codes.all(),
    speakers: registryOf(catalogue),
    language: language(input.language),
    day: (photo?.captured?.value ?? event?.date)?.slice(0, 10),
  });
  const { text, unknown } = expandCodes(input.text, find, codes, input.delimiter);
  return { text, unknown: [...unknown] };
};
