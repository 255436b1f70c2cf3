import { basename } from 'node:path';
import type { Entry } from '../change.ts';
import { unlessMissing } from '../disk/errno.ts';
import { replaceFile } from '../disk/replace-file.ts';
import { pastFiles } from '../history/past-files.ts';
import { describeDamage } from '../journal/describe-damage.ts';
import { journalNumbers } from '../journal/journal-files.ts';
import type { JournalEnd } from '../journal/journal-writer.ts';
import { type Scan, scanJournal } from '../journal/scan.ts';
import type { KeptJournal } from '../photos/column-file.ts';
import { historyPath, journalPath } from '../places.ts';
import { setAside } from './set-aside.ts';
import type { Surroundings } from './surroundings.ts';

/** Everything the journal holds. */
export interface ReadJournal {
  readonly entries: readonly Entry[];
  /** The last entry of every file, by number. */
  readonly lastSeq: ReadonlyMap<number, number>;
  readonly end: JournalEnd;
  readonly damagedLines: number;
}

/**
 * Reads the journal files. Writing, a torn end is cut off and damaged lines are moved to a file beside.
 * @param closed files whose every edit is in the documents: they are not read where they are as long as they were.
 * @param documents the last edit that catalogue.json holds.
 */
export async function readJournal(
  context: Surroundings,
  closed: readonly KeptJournal[],
  documents: number,
): Promise<ReadJournal> {
  const { files, folder } = context;
  const numbers = await journalNumbers(files, folder);
  const entries: Entry[] = [];
  const lastSeq = new Map<number, number>();
  let end: JournalEnd = { number: (numbers.at(-1) ?? 0) + 1, length: 0 };
  let damagedLines = 0;
  for (const number of numbers) {
    const path = journalPath(folder, number);
    const kept = closed.find((file) => file.number === number);
    if (kept && (await unlessMissing(files.stat(path)))?.size === kept.size) {
      lastSeq.set(number, kept.seq);
      end = { number, length: kept.size };
      continue;
    }
    // A writer beside us may retire a file between our listing and our reading it.
    const bytes =
      (await unlessMissing(files.readFile(path))) ?? (await unlessMissing(files.readFile(historyPath(folder, number))));
    if (!bytes) continue;
    const scan = scanJournal(bytes);
    for (const entry of scan.entries) if (entry.seq > (entries.at(-1)?.seq ?? 0)) entries.push(entry);
    const last = scan.entries.at(-1);
    if (last) lastSeq.set(number, last.seq);
    damagedLines += scan.damaged.length;
    end = { number, length: await mended(context, path, scan) };
  }
  // Documents that are lost, or that a writer beside us wrote anew since we read them: finished files have what they lack.
  const first = entries[0]?.seq ?? 0;
  if (first > documents + 1) entries.unshift(...(await entriesOfPast(context, documents, first)));
  return { entries, lastSeq, end, damagedLines };
}

/** The edits behind number `after` and in front of number `before` that lie in finished files; none where one of them is missing. */
async function entriesOfPast({ files, folder }: Surroundings, after: number, before: number): Promise<Entry[]> {
  let past: Entry[] = [];
  for await (const bytes of pastFiles(files, folder)) {
    const next = past[0]?.seq ?? before;
    const older = scanJournal(bytes).entries.filter(({ seq }) => seq > after && seq < next);
    past = [...older, ...past];
    if (past[0]?.seq === after + 1) break;
  }
  return past.length === before - after - 1 ? past : [];
}

/** Makes the file hold its good lines and no others, and gives its length in bytes. */
async function mended(context: Surroundings, path: string, scan: Scan): Promise<number> {
  const { files, writing, notices } = context;
  if (scan.tornLength > 0) {
    notices.push({
      code: 'journal/tail-cut',
      detail: { file: basename(path) },
      message:
        `The end of the journal '${basename(path)}' (${scan.tornLength} bytes) was still being written when Cutline ` +
        `or the computer stopped. It was never reported as saved and is ${writing ? 'cut off' : 'not read'}.`,
    });
  }
  if (scan.damaged.length > 0) {
    const aside = await setAside(context, path, Buffer.concat(scan.damaged.map(({ line }) => withEnd(line))));
    for (const { line, after } of scan.damaged) {
      notices.push(describeDamage(line, after, basename(path), aside));
    }
  }
  const asItShouldBe = scan.damaged.length === 0 && scan.tornLength === 0 && !scan.endMissing;
  if (asItShouldBe || !writing) return scan.wholeLength;
  const lines = scan.good.map(withEnd);
  await replaceFile(files, path, lines);
  return lines.reduce((sum, { length }) => sum + length, 0);
}

const withEnd = (line: Buffer): Buffer => Buffer.concat([line, Buffer.from('\n')]);
