import { z } from 'zod';
import { Captions } from './caption.ts';
import { ConflictState, Readings } from './conflict.ts';
import { EventId, PhotoId } from './ids.ts';
import { PersonShown, PersonSuggestion } from './person.ts';
import { ValueSource, Values } from './value.ts';

/** The file a photo came in as. `path` is absolute, byte for byte as the system gave it (never normalised). */
export const PhotoFile = z.object({
  path: z.string(),
  name: z.string(),
  /** Bytes. */
  size: z.number().int().nonnegative(),
  /** Of the whole file as it came in, lower-case hexadecimal. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** Last modification, ISO 8601 in UTC. */
  modified: z.string(),
  mimeType: z.string(),
  /** `reference`: the file stays where it is; `copy`: it lies in the catalogue's `originals/`, path relative to the catalogue. */
  storage: z.enum(['reference', 'copy']),
});
export type PhotoFile = z.infer<typeof PhotoFile>;

export const PhotoWarning = z.object({ code: z.string(), message: z.string() });
export type PhotoWarning = z.infer<typeof PhotoWarning>;

/**
 * What stands for a photo's own pixels where those cannot be decoded here: a `preview` that its maker put inside (its pixels,
 * after orientation), or `nothing`.
 */
export const ShownBy = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('preview'),
    width: z.number().int().positive(),
    height: z.number().int().positive(),
  }),
  z.object({ kind: z.literal('nothing') }),
]);
export type ShownBy = z.infer<typeof ShownBy>;

/** An XMP sidecar beside the original, as it was when it was last read. */
export const PhotoSidecar = z.object({
  /** Of the file, in the original's folder. */
  name: z.string(),
  /** Bytes. */
  size: z.number().int().nonnegative(),
  /** Last modification, ISO 8601 in UTC. */
  modified: z.string(),
  sha256: z.string(),
});
export type PhotoSidecar = z.infer<typeof PhotoSidecar>;

export const Turned = z.union([z.literal(90), z.literal(180), z.literal(270)]);

export const PhotoPick = z.enum(['picked', 'rejected']);
export type PhotoPick = z.infer<typeof PhotoPick>;

export const Photo = z.object({
  id: PhotoId,
  revision: z.number().int().positive(),
  event: EventId,
  file: PhotoFile,
  /** Raw files of the same shot, which the photo was brought in with: its picture and its words are those of `file`. */
  beside: z.array(PhotoFile).optional(),
  /** Pixels, after orientation and turning. */
  width: z.number().int().nonnegative(),
  height: z.number().int().nonnegative(),
  /** EXIF orientation, 1 to 8, as the file has it. */
  orientation: z.number().int().min(1).max(8),
  /** Degrees clockwise that a person turned it further, beyond what its file says. */
  turned: Turned.optional(),
  /** The nearest first. */
  sidecars: z.array(PhotoSidecar).optional(),
  /** The file carries Content Credentials (a C2PA manifest): writing words into a copy breaks their signature. */
  contentCredentials: z.literal(true).optional(),
  /** Absent where the picture is the file's own. */
  shownBy: ShownBy.optional(),
  /** When the picture was taken: ISO 8601, with an offset only where one is known. */
  captured: z.object({ value: z.string(), source: ValueSource }).optional(),
  captions: Captions,
  /** By language, the highest revision that a caption has had, where undo or clearing went below it: none is used twice. */
  captionsCounted: z.record(z.string(), z.number().int().positive()).optional(),
  /** Left to right. */
  people: z.array(PersonShown),
  suggestions: z.array(PersonSuggestion),
  /** Every other IPTC property, by the key of the property table; caption and headline live in `captions`. */
  values: Values,
  /** Properties of which the blocks of the file say different things, by key. */
  conflicts: z.record(z.string(), ConflictState).optional(),
  /** What the file says of properties that the photo keeps in a place of their own (captions, rating, label, orientation), by key. */
  readings: z.record(z.string(), Readings).optional(),
  rating: z.number().int().min(-1).max(5).optional(),
  label: z.string().optional(),
  /** A person's choice: to be used, or not. */
  pick: PhotoPick.optional(),
  warnings: z.array(PhotoWarning),
  /** Names of suggested people that a person refused for this photo. */
  refused: z.array(z.string()).optional(),
  /** When it entered the catalogue, ISO 8601 in UTC. */
  added: z.string(),
});
export type Photo = z.infer<typeof Photo>;
