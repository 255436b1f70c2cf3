import { z } from 'zod';

/** The first format that was ever written. A change of format adds one to it and a file to `migrations/`. */
export const firstFormat = 1;

/** What a header of any format says; the rest of it is for that format's own reader. */
export const Header = z.looseObject({
  format: z.number().int().positive(),
  kind: z.enum(['catalogue', 'event']),
  /** The last journal entry that the document holds. */
  seq: z.number().int().nonnegative(),
  /** Of an event's document: which. The header says so, not the file's name. */
  event: z.string().optional(),
});
export type Header = z.infer<typeof Header>;

/** What the catalogue itself is called and set to. */
export const About = z.object({
  name: z.string(),
  created: z.string(),
  settings: z.record(z.string(), z.unknown()),
});
export type About = z.infer<typeof About>;

/** A row as it lies in a document: what it is beyond that is checked when the catalogue is put together. */
export type RawRow = Readonly<Record<string, unknown>> & { readonly id: string };

/** A document: a header, and sections of rows by the name of their table, each row as its JSON. */
export interface Document {
  readonly header: Header;
  readonly sections: Readonly<Record<string, Iterable<string>>>;
}

/** Where the bytes of a row lie in a document. */
export interface Span {
  readonly start: number;
  readonly length: number;
}
