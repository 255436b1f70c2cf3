import { z } from 'zod';
import { SpeakerId } from '../model/ids.ts';
import { PropertyValue } from '../model/value.ts';

/** Which values a field has in many photos. One value: all of them have it. */
export const CommonField = z.object({
  different: z.number().int(),
  /** The most frequent first; null is none, or the event's. */
  values: z.array(z.object({ value: PropertyValue.nullable(), photos: z.number().int() })),
  /** Another number where any photo has another value. */
  digest: z.number().int(),
});
export type CommonField = z.infer<typeof CommonField>;

/** What many photos have in common. */
export const CommonValues = z.object({
  photos: z.number().int(),
  /** The sum of the photos' revisions: it grows with every edit of any of them. */
  revision: z.number().int(),
  /** Languages that a caption of theirs is in. */
  languages: z.array(z.string()),
  /** By the names that `photos.editMany` takes. Absent where there are too many photos to compare. */
  fields: z.record(z.string(), CommonField).optional(),
  /** Who is in most of them first. */
  people: z.array(z.object({ speaker: SpeakerId, photos: z.number().int() })),
  /** How many people more there are. */
  morePeople: z.number().int(),
});
export type CommonValues = z.infer<typeof CommonValues>;
