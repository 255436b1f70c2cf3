import { join } from 'node:path';
import type { FileSystem } from '../../disk/file-system.ts';
import type { Header, RawRow } from '../../documents/document.ts';
import { overlaid } from '../../documents/overlaid.ts';
import type { ParsedDocument } from '../../documents/parse-document.ts';
import { type FoundDocument, readDocument } from '../../documents/read-document.ts';
import { writeDocument } from '../../documents/write-document.ts';
import { documentNames } from '../../opening/document-names.ts';
import { nameOf, newAbout } from '../../opening/raw-catalogue.ts';
import { setAside } from '../../opening/set-aside.ts';
import { eventPath, previousPath } from '../../places.ts';
import { cataloguedTables } from '../../records.ts';
import { unfitReason } from '../unfit-rows.ts';
import { goodLayers } from './good-layers.ts';

type Sections = ReadonlyMap<string, readonly RawRow[]>;

/** A document that is mended: where it lies, and the newest format that there is. */
export interface Mending {
  readonly files: FileSystem;
  readonly folder: string;
  readonly newestFormat: number;
  /** Inside the folder, with `/`. */
  readonly path: string;
}

/**
 * Mends what opening cannot: a document that is damaged together with the copy before it is put together from backups and
 * what can still be read of both, and a record that breaks the model is taken from where it does not. What is replaced is
 * kept aside first. Where the copy before it is well, opening does better: with the journal, nothing is lost.
 */
export async function mendDocument(mending: Mending): Promise<void> {
  const { files, folder, newestFormat, path } = mending;
  const place = join(folder, path);
  const found = await readDocument(files, place, newestFormat);
  const previous = await readDocument(files, previousPath(place), newestFormat);
  if (found?.whole) await mendRows(mending, found, previous);
  else if (!previous?.whole) await putTogether(mending, found, previous);
}

async function mendRows(mending: Mending, found: FoundDocument, previous: FoundDocument | undefined): Promise<void> {
  const { files, folder, newestFormat, path } = mending;
  const { header } = found;
  const sections = [...found.rows];
  if (header?.format !== newestFormat || sections.every(([name, rows]) => isAsItShouldBe(name, rows))) return;
  const others = [...(previous?.whole ? [previous] : []), ...(await goodLayers(files, folder, path))];
  const mended = sections.map(([name, rows]): [string, RawRow[]] => [
    name,
    rows.flatMap((row) => (unfitReason(name, row) === undefined ? row : (fitTwin(name, row.id, others) ?? []))),
  ]);
  await replace(mending, [found], header, overlaid([new Map(mended)]));
}

const isAsItShouldBe = (section: string, rows: readonly RawRow[]): boolean =>
  new Set(rows.map(({ id }) => id)).size === rows.length &&
  rows.every((row) => unfitReason(section, row) === undefined);

function fitTwin(section: string, id: string, documents: readonly ParsedDocument[]): RawRow | undefined {
  const rows = documents.flatMap(({ rows: all }) => all.get(section) ?? []);
  return rows.find((row) => row.id === id && unfitReason(section, row) === undefined);
}

async function putTogether(
  mending: Mending,
  found: FoundDocument | undefined,
  previous: FoundDocument | undefined,
): Promise<void> {
  const { files, folder, path } = mending;
  const layers = await goodLayers(files, folder, path);
  const header = found?.header ?? previous?.header ?? layers[0]?.header ?? (await newHeader(mending));
  const all = [...layers.toReversed(), previous, found].flatMap((layer) => (layer ? fitRowsOf(layer) : []));
  // The journal goes on from the newest backup; what a fragment has beyond that is told by its revisions.
  const seq = layers[0]?.header?.seq ?? 0;
  await replace(mending, [found, previous], { ...header, seq }, overlaid(all));
}

const fitRowsOf = ({ rows }: ParsedDocument): Sections =>
  new Map([...rows].map(([name, list]) => [name, list.filter((row) => unfitReason(name, row) === undefined)]));

async function newHeader({ files, folder, newestFormat, path }: Mending): Promise<Header> {
  if (path === 'catalogue.json') {
    return { format: newestFormat, kind: 'catalogue', seq: 0, ...newAbout(nameOf(folder)) };
  }
  const names = await documentNames({ files, folder });
  const name = names.find(({ event, number }) => eventPath('', event, number).replaceAll('\\', '/') === path);
  const part = (name?.number ?? 1) > 1 ? { part: name?.number } : {};
  return { format: newestFormat, kind: 'event', seq: 0, ...(name && { event: name.event }), ...part };
}

async function replace(
  { files, folder, path }: Mending,
  damaged: readonly (FoundDocument | undefined)[],
  header: Header,
  rows: Sections,
): Promise<void> {
  const place = join(folder, path);
  for (const document of damaged) if (document) await setAside({ files, writing: true }, place, document.bytes);
  const names = header.kind === 'catalogue' ? cataloguedTables : ['photos'];
  const sections = names.map((name) => [name, (rows.get(name) ?? []).map((row) => JSON.stringify(row))] as const);
  await writeDocument(files, place, { header, sections: Object.fromEntries(sections) }, false);
}
