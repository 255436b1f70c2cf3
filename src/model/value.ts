import { z } from 'zod';

/**
 * Where a value came from. `xmp`, `iim`, `exif` are blocks of a file, `sidecar` the XMP file beside it; `event` is inherited from the press event.
 */
export const ValueSource = z.enum(['sidecar', 'xmp', 'iim', 'exif', 'file', 'article', 'event', 'template', 'person']);
export type ValueSource = z.infer<typeof ValueSource>;

/** A position in degrees, WGS 84; altitude in metres above sea level. */
export const Position = z.object({ latitude: z.number(), longitude: z.number(), altitude: z.number().optional() });
export type Position = z.infer<typeof Position>;

/** A value as files hold it: text, number, language map or structure, or a list of those. */
export type PropertyValue =
  string | number | boolean | readonly PropertyValue[] | { readonly [field: string]: PropertyValue };
export const PropertyValue: z.ZodType<PropertyValue> = z.lazy(() =>
  z.union([z.string(), z.number(), z.boolean(), z.array(PropertyValue), z.record(z.string(), PropertyValue)]),
);

/** One property settled: the answer, the block or person it came from, and every block's own reading beside it. */
export const SettledValue = z.object({
  /** null where a person cleared what the file says. */
  value: PropertyValue.nullable(),
  source: ValueSource,
  all: z.record(z.string(), PropertyValue).optional(),
});
export type SettledValue = z.infer<typeof SettledValue>;

/** Settled values by the `key` of the IPTC property table. */
export const Values = z.record(z.string(), SettledValue);
export type Values = Readonly<Record<string, SettledValue>>;
