import { hash } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { FileSystem } from '../disk/file-system.ts';
import { checksumIn, checksumLength } from '../documents/document-lines.ts';
import { ColumnReader } from '../photos/column-reader.ts';
import type { KeptColumns, KeptPart } from '../photos/column-file.ts';
import { newPart, type Part } from '../photos/part.ts';
import { eventPath } from '../places.ts';
import { documentNames } from './document-names.ts';
import { loadPart } from './load-part.ts';
import type { Surroundings } from './surroundings.ts';

/** Bytes of documents that are read through at every opening: less than a blink. Larger ones are checked as they are read. */
const checkedAtOnce = 4 * 1024 * 1024;

/** The documents of photos, from what was kept of them where that is still true, else read. */
export interface OpenedParts {
  readonly parts: readonly Part[];
  /** Those that had to be read. */
  readonly read: ReadonlySet<Part>;
  /** Nothing had to be read: the documents are those of the last closing. */
  readonly asKept: boolean;
  /** The last edit that one of them says it holds, even where that cannot be relied on. */
  readonly namedSeq: number;
}

export async function openParts(context: Surroundings, kept: KeptColumns | undefined): Promise<OpenedParts> {
  const names = await documentNames(context);
  const known = new Map(kept?.parts.map((part) => [`${part.event} ${part.number}`, part]));
  const budget = { bytes: checkedAtOnce };
  const parts: Part[] = [];
  const read = new Set<Part>();
  let namedSeq = 0;
  let asKept = kept?.parts.length === names.length;
  for (const name of names) {
    const candidate = known.get(`${name.event} ${name.number}`);
    if (candidate && isStill(context.files, context.folder, candidate, budget)) {
      const { event, number, seq, checksum, columns } = candidate;
      parts.push({ ...newPart(event, number), rows: new ColumnReader(event, columns), seq, checksum });
      continue;
    }
    asKept = false;
    const loaded = await loadPart(context, name);
    // A desk that reads once more what its writer has written goes on answering meanwhile.
    await nextTurn();
    if (!loaded) continue;
    parts.push(loaded.part);
    read.add(loaded.part);
    namedSeq = Math.max(namedSeq, loaded.namedSeq);
  }
  return { parts, read, asKept, namedSeq };
}

/** Whether the document is the one that the columns were made from. */
function isStill(files: FileSystem, folder: string, part: KeptPart, budget: { bytes: number }): boolean {
  const path = eventPath(folder, part.event, part.number);
  const end = (part.columns.starts.at(-1) ?? 0) + (part.columns.lengths.at(-1) ?? 0);
  // Behind the last record come its line end, the end of the section and the checksum.
  const tail = '\n],\n';
  try {
    if (budget.bytes > end) {
      const bytes = files.readFileNow(path);
      budget.bytes -= bytes.length;
      const body = bytes.subarray(0, -checksumLength);
      return hash('sha256', body) === part.checksum && checksumIn(bytes.subarray(body.length)) === part.checksum;
    }
    const bytes = files.readSliceNow(path, end, tail.length + checksumLength + 1);
    return bytes.length === tail.length + checksumLength && checksumIn(bytes.subarray(tail.length)) === part.checksum;
  } catch {
    return false;
  }
}
