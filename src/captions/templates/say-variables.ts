import type { Subject } from '../variables/subject.ts';
import { variables } from '../variables/variables.ts';
import { asWords, held } from './field-words.ts';
import { isCaptionPart } from './field-name.ts';

/** A variable, with its brackets, and what it says of a photo. */
export interface SaidVariable {
  readonly variable: string;
  readonly words: string;
}

/** What every variable and each of its forms says of the photo, in the language; those that have no words are left out. */
export function sayVariables(subject: Subject, language: string): SaidVariable[] {
  const field = (property: string): string | undefined =>
    asWords(held(subject, property, isCaptionPart(property) ? language : undefined), language);
  return variables.flatMap(({ names: [name], forms = [], words }) =>
    [undefined, ...forms].flatMap((form) => {
      const said = words({ subject, language, form, field });
      return said === undefined || said === ''
        ? []
        : { variable: `{${name}${form === undefined ? '' : `:${form}`}}`, words: said };
    }),
  );
}
