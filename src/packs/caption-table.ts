import { stringify } from 'csv-stringify/sync';
import type { PackInput, PackPhoto } from './pack-input.ts';
import { peopleLine } from './person-line.ts';
import type { PlannedPhoto } from './plan-pack.ts';
import { safeCell } from './table-cell.ts';
import { listOf, textOf } from './values.ts';

type Column = readonly [name: string, cell: (planned: PlannedPhoto) => string | undefined];

const pathOf =
  (kind: 'original' | 'web') =>
  ({ pictures }: PlannedPhoto) =>
    pictures.find((picture) => picture.kind === kind)?.path;

/** A text property in the first of the languages that it has; a list with its items apart by semicolons. */
const property = (name: string, key: string, languages: readonly string[]): Column => [
  name,
  ({ photo }) => textOf(photo.values, key, languages),
];

function columns({ languages, preset }: PackInput): readonly Column[] {
  const eachLanguage = (name: string, cell: (photo: PackPhoto, language: string) => string | undefined) =>
    languages.map((tag): Column => [`${name}_${tag}`, ({ photo }) => cell(photo, tag)]);
  return [
    ...(preset === 'press' ? ([['file', pathOf('original')]] as const) : []),
    ['web_file', pathOf('web')],
    ['original_name', ({ photo }) => photo.original.name],
    ...eachLanguage('headline', ({ captions }, tag) => captions[tag]?.headline),
    ...eachLanguage('caption', ({ captions }, tag) => captions[tag]?.text),
    ...eachLanguage('people', ({ people }, tag) => peopleLine(people, tag, languages)),
    property('credit', 'creditLine', languages),
    property('creator', 'creator', languages),
    property('source', 'source', languages),
    property('copyright', 'copyrightNotice', languages),
    property('usage_terms', 'usageTerms', languages),
    property('instructions', 'instructions', languages),
    ['keywords', ({ photo }) => listOf(photo.values, 'keywords').join('; ')],
    ...eachLanguage('alt_text', ({ values }, tag) => textOf(values, 'altText', [tag])),
    ['captured', ({ photo }) => photo.captured?.value],
    ['captured_source', ({ photo }) => photo.captured?.source],
  ];
}

/** `captions.csv`: a row for each photo. RFC 4180, UTF-8 with the byte order mark that Excel tells UTF-8 by. */
export function renderTable(photos: readonly PlannedPhoto[], input: PackInput): string {
  const all = columns(input);
  const rows = photos.map((planned) => all.map(([, cell]) => safeCell(cell(planned) ?? '')));
  return stringify([all.map(([name]) => name), ...rows], { bom: true, quoted: true, record_delimiter: 'windows' });
}
