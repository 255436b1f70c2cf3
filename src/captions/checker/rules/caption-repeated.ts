import type { Check } from '../checked-photo.ts';
import { findingIn } from '../finding-in.ts';

/** A pair of the same moment may well share its words. */
const many = 3;

/** The same words under three photos of the event or more: what each of them shows is not said. */
export const captionRepeated: Check = ({ texts }) =>
  texts.flatMap((words) => {
    const { alike, field } = words;
    if (field !== 'caption' || alike < many) return [];
    const message = `${alike} photos of the event have this caption. Say what is different in this one.`;
    return [findingIn(words, { rule: 'caption-repeated', message, detail: { photos: alike } })];
  });
