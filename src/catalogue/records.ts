import { z } from 'zod';
import { CaptionTemplate } from '../model/caption-template.ts';
import { CodeList } from '../model/code-list.ts';
import type { CodeListId, EventId, PackId, PhotoId, SearchId, SpeakerId, TemplateId } from '../model/ids.ts';
import { IssuedPack } from '../model/pack.ts';
import { Photo } from '../model/photo.ts';
import { PressEvent } from '../model/press-event.ts';
import { SavedSearch } from '../model/saved-search.ts';
import { Speaker } from '../model/speaker.ts';
import { ValueSource, type Values } from '../model/value.ts';

/** The tables of a catalogue and what their rows are. */
export interface Records {
  readonly photos: Photo;
  readonly events: PressEvent;
  readonly speakers: Speaker;
  readonly packs: IssuedPack;
  readonly templates: CaptionTemplate;
  readonly codes: CodeList;
  readonly searches: SavedSearch;
}
export interface Ids {
  readonly photos: PhotoId;
  readonly events: EventId;
  readonly speakers: SpeakerId;
  readonly packs: PackId;
  readonly templates: TemplateId;
  readonly codes: CodeListId;
  readonly searches: SearchId;
}
export type TableName = keyof Records;
export type AnyRecord = Records[TableName];

/** The tables whose rows lie in catalogue.json, in its order. */
export const cataloguedTables = [
  'events',
  'speakers',
  'packs',
  'templates',
  'codes',
  'searches',
] as const satisfies readonly TableName[];
export type CataloguedTable = (typeof cataloguedTables)[number];

export const tableNames = ['photos', ...cataloguedTables] as const satisfies readonly TableName[];

const sources = new Set<unknown>(ValueSource.options);

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function isPropertyValue(value: unknown): boolean {
  if (typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (Array.isArray(value)) return value.every(isPropertyValue);
  return isMap(value) && Object.values(value).every(isPropertyValue);
}

const isSettledValue = (value: unknown): boolean =>
  isMap(value) &&
  (value.value === null || isPropertyValue(value.value)) &&
  sources.has(value.source) &&
  (value.all === undefined || (isMap(value.all) && isPropertyValue(value.all)));

/** The same as the model's `Values`, as one predicate: with its nested unions a photo of six values takes four times as long to check. */
const StoredValues = z.custom<Values>((value) => isMap(value) && Object.values(value).every(isSettledValue), {
  error: 'not a table of settled values',
});

/** What a row must be to enter the store, and to be read from it. */
export const schemas: {
  readonly [Name in TableName]: z.ZodObject<Record<string, z.ZodType>> & z.ZodType<Records[Name]>;
} = {
  photos: Photo.extend({ values: StoredValues }),
  events: PressEvent.extend({ values: StoredValues }),
  speakers: Speaker,
  packs: IssuedPack,
  templates: CaptionTemplate,
  codes: CodeList,
  searches: SavedSearch,
};
