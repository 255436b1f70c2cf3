import { z } from 'zod';
import { Caption } from '../model/caption.ts';
import { Readings } from '../model/conflict.ts';
import { EntryId, EventId, JobId, PackId, PhotoId, SpeakerId } from '../model/ids.ts';
import { PackFinding } from '../model/pack.ts';
import { PersonSuggestion } from '../model/person.ts';
import { PhotoFile, PhotoPick, PhotoWarning, ShownBy, Turned } from '../model/photo.ts';
import { PressEvent } from '../model/press-event.ts';
import { Speaker } from '../model/speaker.ts';
import { SettledValue, ValueSource } from '../model/value.ts';
import { NoticeView } from './notices.ts';

/** A photo as screens and the command line show it (`list`, `show`). */
export const PhotoView = z.object({
  photo: PhotoId,
  revision: z.number().int(),
  event: EventId,
  /** `online` is false where the original cannot be reached now (drive unplugged, file moved). */
  file: PhotoFile.extend({ online: z.boolean() }),
  /** Raw files of the same shot. */
  beside: z.array(PhotoFile.extend({ online: z.boolean() })).optional(),
  width: z.number().int(),
  height: z.number().int(),
  /** What stands for its own pixels where those cannot be decoded: a picture inside it, of so many pixels, or nothing. */
  shownBy: ShownBy.optional(),
  /** Its file carries a C2PA manifest. */
  contentCredentials: z.literal(true).optional(),
  captured: z.object({ value: z.string(), source: ValueSource }).optional(),
  captions: z.record(z.string(), Caption.extend({ olderThan: z.string().optional() })),
  people: z.array(
    z.object({ speaker: SpeakerId, name: z.record(z.string(), z.string()), role: z.string().optional() }),
  ),
  suggestions: z.array(PersonSuggestion),
  /** The photo's own and its event's values, settled; `description` is made of the captions. */
  values: z.record(z.string(), SettledValue),
  /** EXIF orientation, 1 to 8, as the file has it. */
  orientation: z.number().int(),
  /** Degrees clockwise that a person turned it further. */
  turned: Turned.optional(),
  /** What the file says of captions, rating, label and orientation, and of what a person cleared, by key and block. */
  readings: z.record(z.string(), Readings).optional(),
  /** Keys of which the blocks of the file say different things, and nobody has chosen yet. */
  conflicts: z.array(z.string()),
  /** Keys of which a person chose what holds, with where that came from. */
  settled: z.record(z.string(), ValueSource).optional(),
  rating: z.number().int().optional(),
  label: z.string().optional(),
  pick: PhotoPick.optional(),
  warnings: z.array(PhotoWarning),
  /** How well it fits a search, larger is better. */
  score: z.number().optional(),
});
export type PhotoView = z.infer<typeof PhotoView>;

/** A piece of a text that was found, the words that were looked for marked. */
export const Snippet = z.object({
  /** `caption`, `headline`, `people`, `place`, `keyword`, `file`, `source` or `other`. */
  field: z.string(),
  language: z.string().optional(),
  parts: z.array(z.object({ text: z.string(), hit: z.boolean() })),
});
export type Snippet = z.infer<typeof Snippet>;

/** A photo that was found. */
export const FoundPhoto = z.object({
  photo: PhotoId,
  score: z.number().optional(),
  snippets: z.array(Snippet).optional(),
});
export type FoundPhoto = z.infer<typeof FoundPhoto>;

/** A tile of the grid: little enough for thousands. */
export const PhotoRow = z.object({
  photo: PhotoId,
  revision: z.number().int(),
  event: EventId,
  name: z.string(),
  /** The name of its format, where there is no picture to show: the screens draw a plain one. */
  plain: z.string().optional(),
  width: z.number().int(),
  height: z.number().int(),
  /** When it was taken: ISO 8601. */
  captured: z.string().optional(),
  /** Status of the caption in each language that has one. */
  captions: z.record(z.string(), z.enum(['draft', 'checked'])),
  people: z.number().int(),
  suggestions: z.number().int(),
  warnings: z.number().int(),
  /** Properties of which the blocks of the file say different things, where nobody has chosen yet; absent where there are none. */
  conflicts: z.number().int().optional(),
  /** What a pack would be refused for: languages of the event without a caption, and whether the credit line is absent. */
  missing: z.object({ captions: z.array(z.string()), credit: z.boolean() }),
  rating: z.number().int().optional(),
  label: z.string().optional(),
  pick: PhotoPick.optional(),
});
export type PhotoRow = z.infer<typeof PhotoRow>;

/** Photos that are shown under one heading. */
export const PhotoGroup = z.object({
  /** A day or an hour (`2025-10-26T14`), a place, an event's or a speaker's id; empty for photos that have none. */
  key: z.string(),
  /** What it is called, by language, where more than one may be known. */
  names: z.record(z.string(), z.string()).optional(),
  photos: z.number().int(),
});
export type PhotoGroup = z.infer<typeof PhotoGroup>;

/** When photos were taken (`model/day-times.ts`). */
export const PhotoTimes = z.object({ from: z.string(), to: z.string(), bars: z.array(z.number().int()).readonly() });

export const EventView = PressEvent.extend({
  photos: z.number().int(),
  /** Photos that have a caption, by language. */
  captioned: z.record(z.string(), z.number().int()),
  withoutCredit: z.number().int(),
});
export type EventView = z.infer<typeof EventView>;

export const SpeakerView = Speaker.extend({ photos: z.number().int() });
export type SpeakerView = z.infer<typeof SpeakerView>;

export const CatalogueStatus = z.object({
  /** Folder name without `.cutline`. */
  name: z.string(),
  path: z.string(),
  mode: z.enum(['write', 'read-only']),
  /** Who has it open for writing, where that is why it is read-only. */
  writer: z.object({ host: z.string(), pid: z.number().int(), since: z.string() }).optional(),
  /** Somebody had it open for writing, and has left: opened again, it can be changed here. */
  writerLeft: z.boolean(),
  events: z.number().int(),
  photos: z.number().int(),
  speakers: z.number().int(),
  /** What opening it found and mended, and what was found since. */
  notices: z.array(NoticeView),
  /** The sample kit is in it. */
  sample: z.boolean(),
  version: z.string(),
});
export type CatalogueStatus = z.infer<typeof CatalogueStatus>;

/** A path that a person chose, by an opaque id. */
export const Entry = z.object({ entry: EntryId, name: z.string(), kind: z.enum(['file', 'folder', 'new']) });
export type Entry = z.infer<typeof Entry>;

/** How an article's caption found its photo on the disk; `person`: somebody put it there. */
export const MatchKind = z.enum(['name', 'stem', 'messenger', 'person']);
export type MatchKind = z.infer<typeof MatchKind>;

export const ArticlePreview = z.object({
  fileName: z.string(),
  /** SHA-256 of the file: which article it is in a pairing that was mended. */
  key: z.string(),
  language: z.string(),
  title: z.string().optional(),
  sourceUrl: z.string().optional(),
  date: z.string().optional(),
  captions: z.array(
    z.object({
      /** The file name as the article has it. */
      fileName: z.string(),
      text: z.string(),
      language: z.string(),
      /** The file it goes to; null where none was found. */
      match: z.object({ name: z.string(), by: MatchKind }).nullable(),
      /** Keys of all files that it goes to; with `files` alone. */
      photos: z.array(z.string()).optional(),
    }),
  ),
});
export type ArticlePreview = z.infer<typeof ArticlePreview>;

export const IntakePreview = z.object({
  photos: z.number().int(),
  /** Raw files that lie beside a picture of the same shot. */
  rawBeside: z.number().int(),
  articles: z.array(ArticlePreview),
  photosWithoutCaption: z.array(z.string()),
  /** Every photo, with the name of its folder where another has the same name; where they were asked for. */
  files: z.array(z.object({ photo: z.string(), name: z.string(), folder: z.string().optional() })).optional(),
  problems: z.array(z.object({ code: z.string(), message: z.string(), path: z.string().optional() })),
});
export type IntakePreview = z.infer<typeof IntakePreview>;

export const IntakeSummary = z.object({
  new: z.number().int(),
  known: z.number().int(),
  problems: z.number().int(),
  captionsPaired: z.number().int(),
  captionsWithoutPhoto: z.number().int(),
  photosWithoutCaption: z.number().int(),
  speakersSuggested: z.number().int(),
  /** Absent where nothing was found that an event could hold. */
  event: EventId.optional(),
  /** By name: captions whose photo was not found, and photos that the articles say nothing about. */
  orphans: z.object({ captions: z.array(z.string()), photos: z.array(z.string()) }).optional(),
});
export type IntakeSummary = z.infer<typeof IntakeSummary>;

export const PackPlan = z.object({
  photos: z.number().int(),
  /** Files that would be written. */
  files: z.number().int(),
  /** Of the originals that would be copied. */
  bytes: z.number().int(),
  languages: z.array(z.string()),
  /** What refuses the export unless waived. */
  missing: z.array(PackFinding),
  warnings: z.array(PackFinding),
  /** Originals in it that carry Content Credentials. */
  signed: z.number().int(),
  /** Nothing unwaived is missing. */
  ready: z.boolean(),
});
export type PackPlan = z.infer<typeof PackPlan>;

/** How the sidecars of some photos were written. */
export const SidecarSummary = z.object({
  written: z.number().int(),
  /** They said all this already. */
  same: z.number().int(),
  problems: z.number().int(),
});
export type SidecarSummary = z.infer<typeof SidecarSummary>;

/** How far the sidecars of an event are behind the catalogue. */
export const SidecarState = z.object({
  written: z.number().int(),
  /** What the catalogue is ahead of. */
  waiting: z.number().int(),
  /** Why some of them wait: at most a hundred. */
  problems: z.array(z.object({ code: z.string(), message: z.string() })),
});
export type SidecarState = z.infer<typeof SidecarState>;

export const PackProblem = z.object({ path: z.string(), code: z.string(), message: z.string() });
export type PackProblem = z.infer<typeof PackProblem>;

export const PackResult = z.object({
  id: PackId,
  path: z.string(),
  photos: z.number().int(),
  files: z.number().int(),
  bytes: z.number().int(),
  verified: z.boolean(),
  problems: z.array(PackProblem),
});
export type PackResult = z.infer<typeof PackResult>;

export const VerifyResult = z.object({
  verified: z.boolean(),
  checked: z.number().int(),
  failed: z.number().int(),
});
export type VerifyResult = z.infer<typeof VerifyResult>;

export const JobKind = z.enum(['intake', 'export', 'verify', 'sidecars']);
export type JobKind = z.infer<typeof JobKind>;

export const JobProgress = z.object({
  job: JobId,
  kind: JobKind,
  /** What is being done now, for people to read: a key of the screens' words (`walking`, `reading`, `writing`, `verifying`). */
  stage: z.string(),
  done: z.number().int(),
  /** Absent while it is not known. */
  total: z.number().int().optional(),
  problems: z.number().int(),
  /** Photos or files a second. */
  rate: z.number().optional(),
  secondsLeft: z.number().optional(),
});
export type JobProgress = z.infer<typeof JobProgress>;
