import { EventId } from '../../model/ids.ts';
import { unlessMissing } from '../disk/errno.ts';
import { eventsFolder } from '../places.ts';
import type { Surroundings } from './surroundings.ts';

/** A document of photos by its place among those of its press event. */
export interface DocumentName {
  readonly event: EventId;
  readonly number: number;
}

/** The documents with photos in the folder, those of one event together and in their order. */
export async function documentNames({
  files,
  folder,
}: Pick<Surroundings, 'files' | 'folder'>): Promise<DocumentName[]> {
  const names = (await unlessMissing(files.readdir(eventsFolder(folder)))) ?? [];
  const stems = names.flatMap((name) => /^(.+)\.json(?:\.previous)?$/.exec(name)?.[1] ?? []);
  const documents = [...new Set(stems)].flatMap(documentName);
  return documents.sort((a, b) => (a.event === b.event ? a.number - b.number : a.event < b.event ? -1 : 1));
}

function documentName(stem: string): DocumentName[] {
  const [, first = '', digits = '1'] = /^([^.]+)(?:\.([2-9]|[1-9]\d{1,5}))?$/.exec(stem) ?? [];
  const event = EventId.safeParse(first);
  return event.success ? [{ event: event.data, number: Number(digits) }] : [];
}
