import type { Parsed } from '../../contract/commands.ts';
import { Fault } from '../../model/fault.ts';
import { language } from '../../model/language.ts';
import type { PressEvent } from '../../model/press-event.ts';
import type { SettledValue } from '../../model/value.ts';
import type { Handler } from '../handler.ts';
import { parseValue } from '../photos/parse-value.ts';
import { findEvent } from './find-event.ts';

export const editEvent: Handler<'events.edit'> = async ({ catalogue }, input) => {
  const { seq, value } = await catalogue.change('events.edit', (draft) => {
    const event = findEvent(catalogue, input.event);
    if (input.revision !== undefined && input.revision !== event.revision) {
      throw new Fault('event/stale', 'Someone changed this press event meanwhile. Look at both and decide.', {
        current: event,
        yours: input.set,
      });
    }
    return draft.put('events', changed(event, input.set));
  });
  return { event: value.id, revision: value.revision, seq };
};

const clearable = ['date', 'dateEnd', 'embargo', 'contact', 'terms'] as const;

function changed(event: PressEvent, set: Parsed<'events.edit'>['set']): PressEvent {
  const next: PressEvent = { ...event };
  if (set.names) next.names = { ...event.names, ...byTag(set.names) };
  if (set.places) next.places = { ...event.places, ...byTag(set.places) };
  if (set.languages) next.languages = [...new Set(set.languages.map(tagOf))];
  if (set.sidecars === true) next.sidecars = true;
  else if (set.sidecars === false) Reflect.deleteProperty(next, 'sidecars');
  for (const field of clearable) {
    const value = set[field];
    if (value === null || value === '') Reflect.deleteProperty(next, field);
    else if (value !== undefined) next[field] = checkedMoment(field, value);
  }
  if (set.values) {
    const values: Record<string, SettledValue> = { ...event.values };
    for (const [key, raw] of Object.entries(set.values)) {
      if (raw === null || raw === '') Reflect.deleteProperty(values, key);
      else values[key] = { value: parseValue(key, raw), source: 'person' };
    }
    next.values = values;
  }
  next.names = withoutEmpty(next.names);
  next.places = withoutEmpty(next.places);
  return next;
}

const day = /^\d{4}-\d{2}-\d{2}$/;
const shapes = {
  date: day,
  dateEnd: day,
  embargo: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/,
} as const;

/** An embargo must name a moment; anything else would release a picture at somebody else's midnight. */
function checkedMoment(field: (typeof clearable)[number], value: string): string {
  if (field === 'contact' || field === 'terms') return value;
  if (shapes[field].test(value) && isInCalendar(value)) return value;
  const example = field === 'embargo' ? '2025-10-26T18:00:00+07:00 (with its offset)' : '2025-10-26';
  throw new Fault('input/invalid', `'${value}' is not a date that ${field} can hold. Write it as ${example}.`, {
    field,
    reason: field === 'embargo' ? 'no-moment' : 'no-date',
    value,
  });
}

/** Date.parse takes the 31st of every month. */
function isInCalendar(value: string): boolean {
  const date = value.slice(0, 10);
  const read = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(Date.parse(value)) && !Number.isNaN(read.getTime()) && read.toISOString().startsWith(date);
}

function tagOf(raw: string): string {
  try {
    return language(raw);
  } catch {
    throw new Fault('input/invalid', `'${raw}' is not a language tag. Use one such as bn, vi or en.`, {
      language: raw,
      reason: 'no-language',
    });
  }
}

const byTag = (words: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(words).map(([tag, text]) => [tagOf(tag), text]));

const withoutEmpty = (map: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(map).filter(([, words]) => words !== ''));
