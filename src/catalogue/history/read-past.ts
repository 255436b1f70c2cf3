import type { Entry } from '../change.ts';
import { fileSystem } from '../disk/file-system.ts';
import { parseEntryLine } from '../journal/entry-line.ts';
import { pastFiles } from './past-files.ts';
import { pastLines } from './past-lines.ts';

/**
 * What `gist` says of the newest entries up to number `last`, oldest first, without gaps: at least `most` of them where
 * there are so many. A damaged or missing line ends the past there; nothing is thrown and nothing is written for it.
 */
export async function readPast<Gist extends { readonly seq: number }>(
  folder: string,
  { last, most }: { readonly last: number; readonly most: number },
  gist: (entry: Entry) => Gist,
): Promise<Gist[]> {
  let past: Gist[] = [];
  for await (const bytes of pastFiles(fileSystem, folder)) {
    const next = past[0]?.seq ?? last + 1;
    const { gists, broken } = await readFile(bytes, next, gist);
    if (gists.length > 0 && gists.at(-1)?.seq !== next - 1) break;
    past = [...gists, ...past];
    if (broken || past.length >= most) break;
  }
  return past;
}

/** The entries of one file in front of number `next`; of those before and behind a gap, only the ones behind. */
async function readFile<Gist extends { readonly seq: number }>(
  bytes: Buffer,
  next: number,
  gist: (entry: Entry) => Gist,
): Promise<{ gists: Gist[]; broken: boolean }> {
  let gists: Gist[] = [];
  let broken = false;
  for await (const { seq, line } of pastLines(bytes)) {
    if (seq >= next) continue;
    const entry = parseEntryLine(line);
    const before = gists.at(-1)?.seq;
    if (!entry || (before !== undefined && seq !== before + 1)) {
      broken = true;
      gists = [];
    }
    if (entry) gists.push(gist(entry));
  }
  return { gists, broken };
}
