import { z } from 'zod';

/** What a step did, for people: a key of the screens' words. */
export const StepKind = z.enum([
  'photo-edit',
  'photos-edit',
  'photos-turn',
  'photos-mark',
  'photos-settle',
  'captions-replace',
  'codes-import',
  'codes-remove',
  'template-save',
  'templates-import',
  'template-remove',
  'template-apply',
  'search-save',
  'search-rename',
  'search-remove',
  'photos-remove',
  'event-edit',
  'event-remove',
  'suggestion-accept',
  'suggestion-refuse',
  'speaker-add',
  'speaker-edit',
  'speaker-merge',
  'speakers-distinguish',
  'speaker-remove',
  'speakers-import',
  'import',
]);
export type StepKind = z.infer<typeof StepKind>;

/** Something that was done in one go and can be undone so: an edit, or a whole import. */
export const StepView = z.object({
  /** The number of its first journal entry. */
  step: z.number().int(),
  kind: StepKind,
  /** When it was done: ISO 8601 in UTC. */
  at: z.string(),
  /** How many photos it changed, brought in or took out. */
  photos: z.number().int(),
  /** What it is about where that is one record: a photo's file name, or the names of a press event or speaker by language. */
  file: z.string().optional(),
  names: z.record(z.string(), z.string()).optional(),
  /** The one field that it changed: `captions.bn`, `values.creditLine`, `people` … */
  field: z.string().optional(),
});
export type StepView = z.infer<typeof StepView>;

/** Newest first. */
export const HistoryView = z.object({ undo: z.array(StepView), redo: z.array(StepView) });

/** What stayed as it is, since it was changed after the step: a record's fields, or (where none is named) all of it. */
export const Kept = z.object({
  table: z.enum(['photos', 'events', 'speakers', 'packs', 'templates', 'codes', 'searches']),
  id: z.string(),
  file: z.string().optional(),
  names: z.record(z.string(), z.string()).optional(),
  fields: z.array(z.string()),
});
export type Kept = z.infer<typeof Kept>;

export const HistoryMoved = z.object({ step: StepView, kept: z.array(Kept), seq: z.number().int() });
export type HistoryMoved = z.infer<typeof HistoryMoved>;
