import { z } from 'zod';
import { EventId, JobId, PhotoId, SpeakerId } from '../model/ids.ts';
import { IntakeSummary, JobKind, JobProgress, PackResult, SidecarSummary, VerifyResult } from './views.ts';

const JobLine = z.object({
  type: z.literal('job.line'),
  job: JobId,
  /** One line of the report, in the shape the command line prints: a photo, a written file, a checked file, a problem. */
  line: z.record(z.string(), z.unknown()),
});

const JobEnded = z.object({
  type: z.literal('job.ended'),
  job: JobId,
  kind: JobKind,
  outcome: z.enum(['done', 'cancelled', 'failed']),
  problems: z.number().int(),
  intake: IntakeSummary.optional(),
  pack: PackResult.optional(),
  verify: VerifyResult.optional(),
  sidecars: SidecarSummary.optional(),
  fault: z
    .object({ code: z.string(), message: z.string(), detail: z.record(z.string(), z.unknown()).optional() })
    .optional(),
});

/** What the desk tells everyone who listens. */
export const DeskEvent = z.discriminatedUnion('type', [
  /**
   * First on every connection, and when the catalogue was opened again: with the desk's process id, the number of
   * the opening tells another state of things from the same one.
   */
  z.object({
    type: z.literal('desk.hello'),
    desk: z.number().int(),
    opening: z.number().int(),
    seq: z.number().int(),
  }),
  z.object({
    type: z.literal('catalogue.changed'),
    /** Sequence number of the journal entry that is now on the disk. */
    seq: z.number().int(),
    photos: z.array(PhotoId),
    events: z.array(EventId),
    speakers: z.array(SpeakerId),
    /** Of what kinds the records are: `photos`, `templates` … */
    tables: z.array(z.string()),
  }),
  /** Something was found in the catalogue that people should know: `catalogue.status` has it. */
  z.object({ type: z.literal('catalogue.noticed') }),
  /** Another process writes the catalogue that is only read here, or none does any more: `catalogue.status` says who. */
  z.object({ type: z.literal('writer.changed') }),
  /** Sidecars were written, or could not be: `sidecars.state` has how far they are. */
  z.object({ type: z.literal('sidecars.changed') }),
  /** A thumbnail or preview is ready to be asked for again. */
  z.object({ type: z.literal('picture.ready'), photo: PhotoId }),
  z.object({ type: z.literal('job.progress'), progress: JobProgress }),
  JobLine,
  JobEnded,
]);
export type DeskEvent = z.infer<typeof DeskEvent>;
export type JobEndedEvent = z.infer<typeof JobEnded>;
