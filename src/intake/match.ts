import type { Problem } from '../model/fault.ts';
import { messengerKey } from './messenger-key.ts';
import { withoutPictureEnding } from './photo-name.ts';

export interface CaptionPair {
  /** Indices into the captions and the files. */
  readonly caption: number;
  readonly file: number;
  readonly by: 'name' | 'stem' | 'messenger';
}

export interface CaptionMatch {
  /** In the order of the captions. */
  readonly pairs: readonly CaptionPair[];
  readonly captionsWithoutPhoto: readonly number[];
  readonly photosWithoutCaption: readonly number[];
  readonly warnings: readonly Problem[];
}

interface Caption {
  readonly fileName: string;
  readonly language?: string;
}
interface PhotoName {
  readonly name: string;
  readonly path?: string;
}

const nfc = (name: string): string => name.trim().normalize('NFC');
const folded = (name: string): string => nfc(name).toLowerCase();
const base = (name: string): string => name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);

/** From the strictest to the loosest: what of a caption's file name and of a file's name must be the same. */
const steps: readonly {
  readonly by: CaptionPair['by'];
  readonly ofCaption: (fileName: string) => string | undefined;
  readonly ofFile: (name: string) => string | undefined;
}[] = [
  { by: 'name', ofCaption: (fileName) => fileName, ofFile: (name) => name },
  { by: 'name', ofCaption: nfc, ofFile: nfc },
  { by: 'name', ofCaption: folded, ofFile: folded },
  { by: 'stem', ofCaption: (fileName) => folded(base(fileName)), ofFile: folded },
  {
    by: 'stem',
    ofCaption: (fileName) => withoutPictureEnding(folded(base(fileName))),
    ofFile: (name) => withoutPictureEnding(folded(name)),
  },
  { by: 'messenger', ofCaption: (fileName) => messengerKey(base(fileName)), ofFile: messengerKey },
];

/**
 * Finds the photo of each caption by its file name: byte for byte, then composed (NFC), then whatever the case; then
 * without folder and ending; then by what a messenger's name keeps in every copy (`z7157588517514_….jpg`).
 *
 * A caption goes to every file that answers at the strictest step, because a press officer who has one picture in two
 * folders, or as JPEG and as HEIC, wants both captioned. Cameras also count from 0001 again, so where whole names are
 * the same the warning `article/name-twice` says so. A file takes one caption in a language; a looser step never
 * takes it from a stricter one. Time and memory grow with captions plus files.
 */
export function matchCaptions(captions: readonly Caption[], files: readonly PhotoName[]): CaptionMatch {
  const pairs: CaptionPair[] = [];
  const warnings: Problem[] = [];
  let open = [...captions.keys()];
  let free = [...files.keys()];
  for (const { by, ofCaption, ofFile } of steps) {
    if (open.length === 0) break;
    const wanted = byKey(open, (index) => ofCaption(captions[index]?.fileName ?? ''));
    const offered = byKey(free, (index) => ofFile(files[index]?.name ?? ''));
    const takenCaptions = new Set<number>();
    const takenFiles = new Set<number>();
    for (const [key, indices] of wanted) {
      const answers = offered.get(key);
      if (!answers) continue;
      const chosen = oneALanguage(indices, captions);
      for (const caption of chosen) {
        takenCaptions.add(caption);
        for (const file of answers) pairs.push({ caption, file, by });
      }
      for (const file of answers) takenFiles.add(file);
      warnings.push(...nameTwice(captions[chosen[0] ?? 0], answers, files, by));
    }
    open = open.filter((caption) => !takenCaptions.has(caption));
    free = free.filter((file) => !takenFiles.has(file));
  }
  pairs.sort((a, b) => a.caption - b.caption || a.file - b.file);
  return { pairs, captionsWithoutPhoto: open, photosWithoutCaption: free, warnings };
}

function byKey(indices: readonly number[], keyOf: (index: number) => string | undefined): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const index of indices) {
    const key = keyOf(index);
    if (key === undefined || key === '') continue;
    const group = groups.get(key);
    if (group) group.push(index);
    else groups.set(key, [index]);
  }
  return groups;
}

/** The first caption in each language. */
const oneALanguage = (indices: readonly number[], captions: readonly Caption[]): readonly number[] => [
  ...new Map(indices.toReversed().map((index) => [captions[index]?.language ?? '', index])).values(),
];

function nameTwice(
  caption: Caption | undefined,
  answers: readonly number[],
  files: readonly PhotoName[],
  by: CaptionPair['by'],
): Problem[] {
  const found = answers.flatMap((index) => files[index] ?? []);
  const names = new Set(found.map(({ name }) => folded(name)));
  const sameShot = by === 'stem' && names.size === found.length;
  if (!caption || found.length < 2 || sameShot) return [];
  const where = found.slice(0, 5).map(({ name, path }) => `'${path ?? name}'`);
  const more = found.length > 5 ? ` and ${found.length - 5} more` : '';
  return [
    {
      code: 'article/name-twice',
      message: `${found.length} photos answer to '${caption.fileName}'; each got its caption: ${where.join(', ')}${more}. Check that they show the same.`,
    },
  ];
}
