import type { TemplateAction, TemplateField } from '../../src/model/caption-template.ts';
import { iptcProperty } from '../../src/model/iptc-properties.ts';
import type { PropertyValue } from '../../src/model/value.ts';

/** A field of a template as it is typed: lists with commas between. */
export interface TemplateRow {
  readonly property: string;
  readonly language: string | undefined;
  readonly ticked: boolean;
  readonly action: TemplateAction;
  readonly text: string;
  /** A value that is not typed as a text: kept as it is. */
  readonly fixed?: PropertyValue;
}

/** What is offered beside captions and headlines, in the order in which captions are written. */
const properties = [
  'keywords',
  'sublocation',
  'city',
  'provinceState',
  'country',
  'countryCode',
  'creator',
  'creatorJobTitle',
  'creditLine',
  'source',
  'copyrightNotice',
  'instructions',
  'jobId',
  'captionWriter',
  'label',
];

const empty = (property: string, language?: string): TemplateRow => ({
  property,
  language,
  ticked: false,
  action: 'set',
  text: '',
});

/** A row for every field that an event's photos may be given, filled from a template; its own further fields behind them. */
export function rowsOf(languages: readonly string[], fields: readonly TemplateField[]): TemplateRow[] {
  const offered = [
    ...languages.flatMap((language) => [empty('caption', language), empty('headline', language)]),
    ...properties.map((property) => empty(property)),
  ];
  const isOf = (row: TemplateRow, field: TemplateField): boolean =>
    row.property === field.property && row.language === field.language;
  const known = offered.map((row) => {
    const field = fields.find((one) => isOf(row, one));
    return field ? rowOf(field) : row;
  });
  return [...known, ...fields.filter((field) => !offered.some((row) => isOf(row, field))).map(rowOf)];
}

function rowOf({ property, language, ticked, action, value }: TemplateField): TemplateRow {
  const row = { property, language, ticked, action };
  if (value === undefined) return { ...row, text: '' };
  if (typeof value === 'string') return { ...row, text: value };
  if (isList(property) && Array.isArray(value) && value.every((item) => typeof item === 'string')) {
    return { ...row, text: value.join(', ') };
  }
  return { ...row, text: JSON.stringify(value), fixed: value };
}

const isList = (property: string): boolean => iptcProperty(property)?.type.endsWith('text-list') === true;

/** The rows that say something, as the desk keeps them. */
export const fieldsOfRows = (rows: readonly TemplateRow[]): TemplateField[] =>
  rows.filter(({ ticked, text, action }) => ticked || text !== '' || action !== 'set').map(fieldOf);

function fieldOf({ property, language, ticked, action, text, fixed }: TemplateRow): TemplateField {
  const field = { property, ...(language !== undefined && { language }), ticked, action };
  if (fixed !== undefined) return { ...field, value: fixed };
  if (text === '') return field;
  return { ...field, value: isList(property) ? itemsIn(text) : text };
}

const itemsIn = (text: string): string[] => text.split(/[,，،;]/).flatMap((item) => item.trim() || []);
