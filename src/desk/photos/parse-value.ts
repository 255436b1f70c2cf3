import { z } from 'zod';
import { Fault } from '../../model/fault.ts';
import { iptcProperty, type PropertyType } from '../../model/iptc-properties.ts';
import { type PropertyValue, Position } from '../../model/value.ts';

const words = z.record(z.string(), z.string());
const texts = z.union([z.array(z.string()), z.string().transform((text) => [text])]);
const struct = z.record(z.string(), z.json()) as z.ZodType<PropertyValue>;

/** ISO 8601 as XMP writes dates (part 1, 8.2.1.4): a year, and what is known after it; an offset only after a time. */
const moment = z.string().regex(/^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?)?)?$/);

const shapes: Readonly<Record<PropertyType, { readonly schema: z.ZodType<PropertyValue>; readonly takes: string }>> = {
  text: { schema: z.string(), takes: 'a text' },
  uri: { schema: z.string(), takes: 'an address' },
  'text-list': { schema: texts, takes: 'a list of texts' },
  'uri-list': { schema: texts, takes: 'a list of addresses' },
  'lang-alt': {
    schema: z.union([words, z.string().transform((text) => ({ 'x-default': text }))]),
    takes: 'a text, or texts by language',
  },
  struct: { schema: struct, takes: 'an object with the standard’s field names' },
  'struct-list': { schema: z.array(struct), takes: 'a list of objects with the standard’s field names' },
  'date-time': { schema: moment, takes: 'a date such as 2025-10-26 or 2025-10-26T15:04:05+07:00' },
  number: { schema: z.number(), takes: 'a number' },
  integer: { schema: z.number().int(), takes: 'a whole number' },
  position: { schema: Position as z.ZodType<PropertyValue>, takes: 'latitude and longitude in degrees' },
  orientation: { schema: z.number().int().min(1).max(8), takes: 'a number from 1 to 8' },
};

/** `raw` as the IPTC property `key` holds it; faults with `input/invalid` saying what it takes. */
export function parseValue(key: string, raw: unknown): PropertyValue {
  const property = iptcProperty(key);
  if (!property)
    throw new Fault('input/invalid', `'${key}' is not an IPTC property that Cutline knows.`, { field: key });
  const { schema, takes } = shapes[property.type];
  const parsed = schema.safeParse(raw);
  if (!parsed.success) throw new Fault('input/invalid', `'${key}' takes ${takes}.`, { field: key });
  return parsed.data;
}
