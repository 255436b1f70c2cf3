import type { Catalogue } from '../../catalogue/catalogue-port.ts';
import type { NoticeRecord, NoticeView } from '../../contract/notices.ts';
import type { EventId, PhotoId, SpeakerId } from '../../model/ids.ts';

interface Noticed {
  readonly code: string;
  readonly message: string;
  readonly detail?: object;
}

/** A notice as screens show it: the records that it names by their ids are called what people call them. */
export function noticeView(catalogue: Catalogue, { code, message, detail }: Noticed, found: string): NoticeView {
  const records: unknown = detail && 'records' in detail ? detail.records : [];
  const about = Array.isArray(records) ? records.map((id) => recordOf(catalogue, String(id))) : [];
  return { code, message, found, ...(detail && { detail: { ...detail } }), about };
}

function recordOf(catalogue: Catalogue, id: string): NoticeRecord {
  const photo = catalogue.photos.get(id as PhotoId);
  if (photo) return { id, file: photo.file.name, event: photo.event };
  const event = catalogue.events.get(id as EventId);
  if (event) return { id, event: event.id, names: event.names };
  const speaker = catalogue.speakers.get(id as SpeakerId);
  const spellings = Object.entries(speaker?.names ?? {}).flatMap(([language, [name]]) =>
    name ? [[language, name]] : [],
  );
  return { id, ...(speaker && { names: Object.fromEntries(spellings) as Record<string, string> }) };
}
