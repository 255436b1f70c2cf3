import { inThis } from '../checker/text/primary.ts';
import { dateVariables } from './date-variables.ts';
import { fieldVariables } from './field-variables.ts';
import { peopleVariables } from './people-variables.ts';
import type { Variable } from './subject.ts';

const ownVariables: readonly Variable[] = [
  { names: ['filename', 'file'], words: ({ subject }) => subject.photo.file.name },
  {
    names: ['filenamebase', 'fbas'],
    words: ({ subject }) => subject.photo.file.name.replace(/(?<=.)\.[^.]*$/, ''),
  },
  { names: ['event'], words: ({ subject, language }) => subject.event && inThis(subject.event.names, language) },
  { names: ['place'], words: ({ subject, language }) => subject.event && inThis(subject.event.places, language) },
  {
    names: ['seq', 'seqn'],
    forms: ['1', '2', '3', '4', '5', '6'],
    words: ({ subject, language, form = '1' }) =>
      new Intl.NumberFormat(language, { minimumIntegerDigits: Number(form), useGrouping: false }).format(
        subject.number,
      ),
  },
];

/** Every variable, those that are used most first. */
export const variables: readonly Variable[] = [
  ...peopleVariables,
  ...dateVariables,
  ...ownVariables,
  ...fieldVariables,
];
