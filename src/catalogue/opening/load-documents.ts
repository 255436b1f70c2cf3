import { EventId } from '../../model/ids.ts';
import { unlessMissing } from '../disk/errno.ts';
import type { RawRow } from '../documents/document.ts';
import { cataloguePath, eventPath, eventsFolder } from '../places.ts';
import { loadDocument, type LoadedDocument } from './load-document.ts';
import { emptyDocument, nameOf, newAbout, type RawCatalogue, type RawDocument } from './raw-catalogue.ts';
import type { Surroundings } from './surroundings.ts';

/** Reads catalogue.json and the documents of all press events, as well as they can be had. */
export async function loadDocuments(context: Surroundings): Promise<RawCatalogue> {
  const path = cataloguePath(context.folder);
  const loaded = (await loadDocument(context, path)) ?? nothing(context);
  const { header, rows, namedSeq, source } = loaded;
  const { format, seq } = header;
  const section = (name: string): RawDocument => ({ seq, rows: byId(rows.get(name)) });
  const raw: RawCatalogue = {
    format,
    about: header,
    seq: namedSeq,
    catalogueSeq: seq,
    source,
    events: section('events'),
    speakers: section('speakers'),
    packs: section('packs'),
    photos: new Map(),
    damaged: new Set(source === 'whole' ? [] : [path]),
    dirty: new Set(),
  };
  await loadPhotos(context, raw);
  return raw;
}

/** A press event may have its photos in several documents one day: each says which event it is of, and is added. */
async function loadPhotos(context: Surroundings, raw: RawCatalogue): Promise<void> {
  for (const name of await eventNames(context)) {
    const path = eventPath(context.folder, name);
    const loaded = await loadDocument(context, path);
    const event = loaded?.header.event ?? name;
    if (loaded?.source !== 'whole') {
      raw.damaged.add(path);
      raw.dirty.add(event);
    }
    const document = raw.photos.get(event) ?? emptyDocument();
    raw.photos.set(event, document);
    if (!loaded) continue;
    for (const row of loaded.rows.get('photos') ?? []) document.rows.set(row.id, row);
    document.seq = loaded.header.seq;
    raw.seq = Math.max(raw.seq, loaded.namedSeq);
  }
}

async function eventNames({ files, folder }: Surroundings): Promise<string[]> {
  const names = (await unlessMissing(files.readdir(eventsFolder(folder)))) ?? [];
  const stems = names.flatMap((name) => /^(.+)\.json(?:\.previous)?$/.exec(name)?.[1] ?? []);
  return [...new Set(stems)].filter((stem) => EventId.safeParse(stem).success).toSorted();
}

const byId = (rows: readonly RawRow[] = []): Map<string, RawRow> => new Map(rows.map((row) => [row.id, row]));

/** In place of a catalogue.json of which nothing is left. */
const nothing = ({ folder, newestFormat }: Surroundings): LoadedDocument => ({
  header: { format: newestFormat, kind: 'catalogue', seq: 0, ...newAbout(nameOf(folder)) },
  rows: new Map(),
  namedSeq: 0,
  source: 'remains',
});
