import type { Asked, Subject } from '../variables/subject.ts';
import { asWords, held } from './field-words.ts';
import { isCaptionPart } from './field-name.ts';

/** What variables are asked with that say a photo as it is. @param language of the words they stand in. */
export const askedOf = (subject: Subject, language: string): Omit<Asked, 'form'> => ({
  subject,
  language,
  field: (property) => asWords(held(subject, property, isCaptionPart(property) ? language : undefined), language),
});
