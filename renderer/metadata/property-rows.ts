import type { PhotoView } from '../../src/contract/views.ts';
import type { Readings } from '../../src/model/conflict.ts';
import { iptcGroups, type IptcGroup } from '../../src/model/iptc-groups.ts';
import { iptcProperty, type IptcProperty } from '../../src/model/iptc-properties.ts';
import type { PropertyValue } from '../../src/model/value.ts';
import type { RecordHand } from '../desk/use-record-edits.ts';

/** What the desk says of a photo that the rows are made of. */
export type SaidOf = Pick<PhotoView, 'captions' | 'values' | 'readings' | 'conflicts' | 'settled' | 'orientation'>;

/** One property as the panel shows it. */
export interface PropertyRow {
  readonly property: IptcProperty;
  /** What holds; undefined where nothing does. */
  readonly value: PropertyValue | undefined;
  /** Where that came from: a source of the model; undefined where nothing holds. */
  readonly source: string | undefined;
  /** What each block of the file says of it. */
  readonly readings: Readings;
  /** `open`: the blocks differ and nobody has chosen; else the source that a person chose; undefined where they agree. */
  readonly conflict: string | undefined;
}

export interface PropertyGroup {
  readonly group: IptcGroup;
  readonly rows: readonly PropertyRow[];
}

/** Every property of the standard in its group, with what the photo, its event, its file and the hands say of it. */
export function propertyGroups(view: SaidOf, hand: Pick<RecordHand, 'value' | 'of'>): PropertyGroup[] {
  return iptcGroups.map(({ group, keys }) => ({
    group,
    rows: keys.flatMap((key) => {
      const property = iptcProperty(key);
      return property ? [rowOf(property, view, hand)] : [];
    }),
  }));
}

function rowOf(property: IptcProperty, view: SaidOf, hand: Pick<RecordHand, 'value' | 'of'>): PropertyRow {
  const { key } = property;
  const { value, source } = isWords(key) ? wordsOf(key, view, hand) : valueOf(key, view, hand);
  return {
    property,
    value,
    source: value === undefined ? undefined : source,
    readings: view.values[key]?.all ?? view.readings?.[key] ?? {},
    conflict: view.conflicts.includes(key) ? 'open' : view.settled?.[key],
  };
}

/** Properties that are the captions' own words, by language. */
export const isWords = (key: string): key is 'description' | 'headline' => key === 'description' || key === 'headline';

interface Held {
  readonly value: PropertyValue | undefined;
  readonly source: string | undefined;
}

function wordsOf(key: 'description' | 'headline', view: SaidOf, hand: Pick<RecordHand, 'value'>): Held {
  const part = key === 'description' ? 'text' : 'headline';
  const said = Object.keys(view.captions).flatMap((tag) => {
    const text = hand.value(`captions.${tag}.${part}`);
    return typeof text === 'string' && text !== '' ? [[tag, text] as const] : [];
  });
  const [first] = said;
  return { value: first && Object.fromEntries(said), source: first && view.captions[first[0]]?.source };
}

function valueOf(key: string, view: SaidOf, hand: Pick<RecordHand, 'value' | 'of'>): Held {
  if (key === 'orientation') return { value: view.orientation, source: firstSource(view, key) };
  const own = hand.value(key) as PropertyValue | null | undefined;
  const held = view.values[key];
  if (isSaid(own)) return { value: own, source: hand.of(key) ? 'person' : (held?.source ?? placed(view, key, own)) };
  // An empty field of the photo shows what its event says, as long as nobody cleared it.
  if (held?.source === 'event' && !hand.of(key)) return { value: held.value ?? undefined, source: 'event' };
  return { value: undefined, source: undefined };
}

/** Rating and label are kept without a source: it is the file's while they are what it says. */
function placed(view: SaidOf, key: string, value: PropertyValue): string {
  const said = Object.entries(view.readings?.[key] ?? {}).find(([, reading]) => reading === value);
  return said?.[0] ?? 'person';
}

const firstSource = (view: SaidOf, key: string): string | undefined => Object.keys(view.readings?.[key] ?? {})[0];

/** Whether a value says anything: neither nothing, nor an empty text, list or structure. */
export function isSaid(value: unknown): value is PropertyValue {
  if (value === undefined || value === null || value === '') return false;
  return typeof value !== 'object' || Object.keys(value).length > 0;
}
