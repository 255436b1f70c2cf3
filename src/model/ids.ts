import { customAlphabet } from 'nanoid';
import { z } from 'zod';

/** Letters and digits that nobody misreads aloud; safe in file names and URLs on every system, whatever the case. */
const random = customAlphabet('23456789abcdefghjkmnpqrstuvwxyz', 14);

const id = <Brand extends string>(prefix: string, brand: Brand) =>
  z
    .string()
    .regex(new RegExp(`^${prefix}-[a-z0-9-]{1,60}$`))
    .brand(brand);

export const PhotoId = id('photo', 'PhotoId');
export type PhotoId = z.infer<typeof PhotoId>;
export const EventId = id('event', 'EventId');
export type EventId = z.infer<typeof EventId>;
export const SpeakerId = id('speaker', 'SpeakerId');
export type SpeakerId = z.infer<typeof SpeakerId>;
export const PackId = id('pack', 'PackId');
export type PackId = z.infer<typeof PackId>;
export const TemplateId = id('template', 'TemplateId');
export type TemplateId = z.infer<typeof TemplateId>;
export const CodeListId = id('codes', 'CodeListId');
export type CodeListId = z.infer<typeof CodeListId>;
export const SearchId = id('search', 'SearchId');
export type SearchId = z.infer<typeof SearchId>;
export const JobId = id('job', 'JobId');
export type JobId = z.infer<typeof JobId>;
/** An opaque handle for a path that a person chose; pages never see the path itself. */
export const EntryId = id('entry', 'EntryId');
export type EntryId = z.infer<typeof EntryId>;

export const newPhotoId = (): PhotoId => PhotoId.parse(`photo-${random()}`);
export const newEventId = (): EventId => EventId.parse(`event-${random()}`);
export const newSpeakerId = (): SpeakerId => SpeakerId.parse(`speaker-${random()}`);
export const newPackId = (): PackId => PackId.parse(`pack-${random()}`);
export const newTemplateId = (): TemplateId => TemplateId.parse(`template-${random()}`);
export const newCodeListId = (): CodeListId => CodeListId.parse(`codes-${random()}`);
export const newSearchId = (): SearchId => SearchId.parse(`search-${random()}`);
export const newJobId = (): JobId => JobId.parse(`job-${random()}`);
export const newEntryId = (): EntryId => EntryId.parse(`entry-${random()}`);
