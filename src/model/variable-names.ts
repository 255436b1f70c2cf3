/** A variable that texts of templates may hold, `{name}` or `{name:form}`. */
export interface VariableName {
  readonly name: string;
  readonly forms?: readonly string[];
}

/** The variables that are taught, those that are used most first; what they say is in `docs/templates.md`. */
export const variableNames: readonly VariableName[] = [
  { name: 'people', forms: ['titles', 'names', 'honorifics', 'short'] },
  { name: 'date', forms: ['long', 'full', 'medium', 'short', 'iso'] },
  { name: 'event' },
  { name: 'place' },
  { name: 'city' },
  { name: 'country' },
  { name: 'headline' },
  { name: 'caption' },
  { name: 'weekday' },
  { name: 'time' },
  { name: 'day' },
  { name: 'month' },
  { name: 'year' },
  { name: 'seq', forms: ['1', '2', '3', '4', '5', '6'] },
  { name: 'filename' },
  { name: 'filenamebase' },
  { name: 'datesort' },
  { name: 'datesortdash' },
  { name: 'title' },
  { name: 'keywords' },
  { name: 'state' },
  { name: 'countrycode' },
  { name: 'location' },
  { name: 'creator' },
  { name: 'credit' },
  { name: 'copyright' },
  { name: 'source' },
  { name: 'instructions' },
  { name: 'jobid' },
];
