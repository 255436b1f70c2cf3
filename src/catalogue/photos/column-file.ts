import { dirname } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { crc32 } from 'node:zlib';
import { unlessMissing } from '../disk/errno.ts';
import type { FileSystem } from '../disk/file-system.ts';
import { makeFolder } from '../disk/make-folder.ts';
import { replaceFile } from '../disk/replace-file.ts';
import { columnsPath } from '../places.ts';
import type { EventId } from '../../model/ids.ts';
import type { Columns } from './columns.ts';

/** What is kept of one document. */
export interface KeptPart {
  readonly event: EventId;
  readonly number: number;
  readonly seq: number;
  /** SHA-256 of the document that the columns were made from. */
  readonly checksum: string;
  readonly columns: Columns;
}

/** A journal file whose every edit is in the documents. */
export interface KeptJournal {
  readonly number: number;
  /** Bytes. */
  readonly size: number;
  /** Its last edit. */
  readonly seq: number;
}

/** The columns of a catalogue as its documents had them after edit `seq`. */
export interface KeptColumns {
  readonly seq: number;
  readonly parts: readonly KeptPart[];
  readonly journals: readonly KeptJournal[];
}

/** Names what is in the file; another program version that keeps something else gives it another name. */
const title = 'Cutline columns 4\n';
const headLength = title.length + 4;

/** What was kept at the last closing; undefined where there is nothing, or nothing that can be relied on. */
export async function readColumns(files: FileSystem, folder: string): Promise<KeptColumns | undefined> {
  const bytes = await unlessMissing(files.readFile(columnsPath(folder))).catch(() => undefined);
  if (!bytes || bytes.length < headLength || bytes.toString('latin1', 0, title.length) !== title) return undefined;
  const body = bytes.subarray(headLength);
  if (bytes.readUInt32LE(title.length) !== crc32(body)) return undefined;
  try {
    return deserialize(body) as KeptColumns;
  } catch {
    return undefined;
  }
}

export async function keepColumns(files: FileSystem, folder: string, columns: KeptColumns): Promise<void> {
  const body = serialize(columns);
  const head = Buffer.alloc(headLength);
  head.write(title, 'latin1');
  head.writeUInt32LE(crc32(body), title.length);
  await makeFolder(files, folder, dirname(columnsPath(folder)));
  await replaceFile(files, columnsPath(folder), [head, body]);
}
