import { z } from 'zod';
import { EventId, PackId, PhotoId } from './ids.ts';

/** What refuses an export unless waived by its code. */
export const PackRefusal = z.enum(['caption-missing', 'credit-missing', 'embargo', 'original-missing']);
export type PackRefusal = z.infer<typeof PackRefusal>;

/** What an export only warns about. */
export const PackWarning = z.enum([
  'caption-draft',
  'suggestion-open',
  'headline-missing',
  'iim-cut',
  'iim-unencodable',
  'name-changed',
  'picture-missing',
  'preview-small',
  'credentials-break',
  'words-beside',
  'raw-stays',
]);
export type PackWarning = z.infer<typeof PackWarning>;

/**
 * What happens to copies of originals that carry Content Credentials (C2PA): `embed` writes the words into them, which
 * breaks the signature; `untouched` leaves them byte for byte, with the words in an XMP sidecar.
 */
export const SignedCopies = z.enum(['embed', 'untouched']);
export type SignedCopies = z.infer<typeof SignedCopies>;

/** Something missing or lossy, found before a byte is written. */
export const PackFinding = z.object({
  code: z.union([PackRefusal, PackWarning]),
  photo: PhotoId.optional(),
  /** The photo's file name, so that a person knows which it is. */
  name: z.string().optional(),
  language: z.string().optional(),
  /** Of an embargo: when it ends, and the press event's name. */
  until: z.string().optional(),
  event: z.string().optional(),
  message: z.string(),
  /** For a refusal: the person said that it may go all the same. */
  waived: z.boolean().optional(),
});
export type PackFinding = z.infer<typeof PackFinding>;

/** A pack that was made, as the catalogue remembers it. */
export const IssuedPack = z.object({
  id: PackId,
  revision: z.number().int().positive(),
  event: EventId.optional(),
  /** Where it was written; it may have moved since. */
  path: z.string(),
  issued: z.string(),
  languages: z.array(z.string()),
  /** Which revision of each photo went out, and a number for what was said of it, which packs made before it was kept have not. */
  photos: z.array(z.object({ photo: PhotoId, revision: z.number().int(), words: z.string().optional() })),
  files: z.number().int(),
  bytes: z.number().int(),
  verified: z.boolean(),
  waived: z.array(PackRefusal),
});
export type IssuedPack = z.infer<typeof IssuedPack>;
