import { z } from 'zod';
import { CaptionStatus } from '../model/caption.ts';
import { EventId, PackId, PhotoId } from '../model/ids.ts';
import { LanguageMap } from '../model/language.ts';
import { ValueSource } from '../model/value.ts';

const bytes = z.number().int().nonnegative();
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** A file of the pack; `path` is inside it, with `/`. */
export const ManifestFile = z.object({ path: z.string().min(1), bytes, sha256 });
export type ManifestFile = z.infer<typeof ManifestFile>;

export const ManifestPicture = ManifestFile.extend({
  kind: z.enum(['original', 'web']),
  /** Pixels, after orientation. */
  width: z.number().int().nonnegative(),
  height: z.number().int().nonnegative(),
  /** Made of a picture of so many pixels that lies inside the original, whose own pixels were not decoded. */
  ofPreview: z.object({ width: z.number().int(), height: z.number().int() }).optional(),
  /** Path of the XMP sidecar that has its words; the picture is then the original byte for byte. */
  sidecar: z.string().min(1).optional(),
});
export type ManifestPicture = z.infer<typeof ManifestPicture>;

export const ManifestPerson = z.object({
  names: LanguageMap,
  role: z.string().optional(),
  titles: LanguageMap.optional(),
  organisation: LanguageMap.optional(),
  identifiers: z.array(z.string()).optional(),
});
export type ManifestPerson = z.infer<typeof ManifestPerson>;

export const ManifestPhoto = z.object({
  photo: PhotoId,
  revision: z.number().int(),
  files: z.array(ManifestPicture),
  original: z.object({ name: z.string(), bytes, sha256 }),
  captions: z.record(
    z.string(),
    z.object({ headline: z.string().optional(), text: z.string(), status: CaptionStatus }),
  ),
  /** Left to right. */
  people: z.array(ManifestPerson),
  creditLine: z.string().optional(),
  creator: z.array(z.string()).optional(),
  source: z.string().optional(),
  copyrightNotice: LanguageMap.optional(),
  usageTerms: LanguageMap.optional(),
  instructions: z.string().optional(),
  keywords: z.array(z.string()).optional(),
  altText: LanguageMap.optional(),
  captured: z.object({ value: z.string(), source: ValueSource }).optional(),
  /** What the IIM block of the files does not hold whole. */
  iimCuts: z
    .array(z.object({ key: z.string(), bytes, limit: z.number().int().nonnegative(), kept: z.string() }))
    .optional(),
});
export type ManifestPhoto = z.infer<typeof ManifestPhoto>;

export const manifestFormat = 'cutline-pack';
export const manifestVersion = 1;

/** `pack.json`, the pack told to programs; explained in docs/pack.md. */
export const PackManifest = z
  .object({
    format: z.literal(manifestFormat),
    version: z.literal(manifestVersion),
    id: PackId,
    generator: z.string(),
    /** ISO 8601 in UTC. */
    issued: z.string(),
    preset: z.enum(['press', 'web']),
    /** The first is the main one. */
    languages: z.array(z.string()).min(1),
    event: z
      .object({
        event: EventId,
        names: LanguageMap,
        places: LanguageMap,
        date: z.string().optional(),
        dateEnd: z.string().optional(),
        embargo: z.string().optional(),
        contact: z.string().optional(),
        terms: z.string().optional(),
      })
      .optional(),
    photos: z.array(ManifestPhoto),
    /** Every file but `pack.json` itself. */
    files: z.array(ManifestFile),
  })
  .refine(
    ({ photos, files }) => {
      const listed = new Map(files.map(({ path, sha256 }) => [path, sha256]));
      return photos.every((photo) =>
        photo.files.every(
          ({ path, sha256, sidecar }) => listed.get(path) === sha256 && (sidecar === undefined || listed.has(sidecar)),
        ),
      );
    },
    { error: 'a picture or its sidecar is not listed among the files, or with another checksum', path: ['files'] },
  );
export type PackManifest = z.infer<typeof PackManifest>;
