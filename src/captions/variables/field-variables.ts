import type { Variable } from './subject.ts';

/** Variables that say what a field of the photo holds, in the language of the words they stand in. */
const fields: readonly (readonly [property: string, names: Variable['names']])[] = [
  ['caption', ['caption', 'capt']],
  ['headline', ['headline', 'head']],
  ['title', ['title', 'objectname']],
  ['keywords', ['keywords', 'keyw']],
  ['city', ['city']],
  ['provinceState', ['state', 'province']],
  ['country', ['country', 'ctry']],
  ['countryCode', ['countrycode']],
  ['sublocation', ['location', 'sublocation', 'loca']],
  ['creator', ['creator', 'photog', 'photographer']],
  ['creditLine', ['credit', 'creditline']],
  ['copyrightNotice', ['copyright', 'copy']],
  ['source', ['source', 'srce']],
  ['instructions', ['instructions', 'inst']],
  ['jobId', ['jobid', 'transref']],
];

/** The field that a variable of this name says; undefined where it says something else. */
export const fieldOfVariable = (name: string): string | undefined =>
  fields.find(([, names]) => names.includes(name))?.[0];

export const fieldVariables: readonly Variable[] = fields.map(([property, names]) => ({
  names,
  words: ({ field }) => field(property),
}));
