import { z } from 'zod';
import { EventId } from '../model/ids.ts';

/** A record that a notice is about, as it is called now; without a name where it is not there (any more). */
const NoticeRecord = z.object({
  id: z.string(),
  /** Of a photo, and the event where it is to be looked at. */
  file: z.string().optional(),
  event: EventId.optional(),
  /** Of a press event or a speaker, by language. */
  names: z.record(z.string(), z.string()).optional(),
});
export type NoticeRecord = z.infer<typeof NoticeRecord>;

/** Something that was found or mended in the catalogue, for people to know. */
export const NoticeView = z.object({
  code: z.string(),
  /** What happened and what was done about it, in English. */
  message: z.string(),
  /** When it was found: ISO 8601 in UTC. */
  found: z.string(),
  /** The facts of the message, so that the screens can tell it in their language. */
  detail: z.record(z.string(), z.unknown()).optional(),
  about: z.array(NoticeRecord),
});
export type NoticeView = z.infer<typeof NoticeView>;
