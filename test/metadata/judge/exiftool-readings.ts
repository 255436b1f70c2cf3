import { execFile } from 'node:child_process';
import { join } from 'node:path';
import type { BlockName } from '../../../src/metadata/settle.ts';
import { exifOfTags, iimOfTags, type Tags, xmpOfTags } from '../../../src/metadata/read-back-values.ts';
import { wantedTags } from '../../../src/metadata/wanted-tags.ts';
import type { PropertyValue } from '../../../src/model/value.ts';

/** The one that is shipped; a system's own is often older than the standard's newest properties. */
const exifTool = join(import.meta.dirname, '../../../node_modules/exiftool-vendored.pl/bin/exiftool');

/** What ExifTool reads in one file: by block, by the keys of the property table. */
export interface Reading {
  /** As ExifTool names it; empty where it knows none. */
  readonly mimeType: string;
  readonly blocks: Readonly<Record<BlockName, Readonly<Record<string, PropertyValue>>>>;
}

type Output = readonly (Tags & { readonly SourceFile: string })[];

/**
 * Reads files with ExifTool alone, in one process for all. Text that no file declares the encoding of is UTF-8 where it
 * is valid as such, else Windows-1252 (MWG guidelines 2.0, 5.3), which takes two readings: ExifTool guesses nothing.
 */
export async function exifToolReadings(folder: string, files: readonly string[]): Promise<Map<string, Reading>> {
  const [utf8, latin] = await Promise.all(['UTF8', 'Latin'].map((charset) => run(folder, files, charset)));
  const latinByFile = new Map(latin?.map((tags) => [tags.SourceFile, tags]));
  return new Map(
    utf8?.map((tags) => {
      const guess = latinByFile.get(tags.SourceFile) ?? tags;
      const mimeType = typeof tags['File:MIMEType'] === 'string' ? tags['File:MIMEType'] : '';
      const iim = isUtf8(iimTexts(guess)) ? tags : guess;
      const exif = isUtf8(exifTexts(guess)) ? tags : guess;
      return [
        tags.SourceFile,
        { mimeType, blocks: { xmp: xmpOfTags(tags), iim: iimOfTags(iim), exif: exifOfTags(exif) } },
      ];
    }),
  );
}

async function run(folder: string, files: readonly string[], charset: string): Promise<Output> {
  const encodings = ['-charset', `IPTC=${charset}`, '-charset', `EXIF=${charset}`];
  const args = [
    ...wantedTags,
    '-File:MIMEType',
    '-json',
    '-n',
    '-struct',
    '-m',
    '-G1',
    '-a',
    '-api',
    'StructFormat=JSONQ',
    ...encodings,
  ];
  const output = await new Promise<string>((resolve) => {
    // It exits with 1 where one of the files is no picture.
    execFile(exifTool, [...args, ...files], { cwd: folder, maxBuffer: 2 ** 30, timeout: 120_000 }, (_error, stdout) => {
      resolve(stdout);
    });
  });
  return JSON.parse(output) as Output;
}

const textsIn = (tags: Tags, prefix: RegExp): string[] =>
  Object.entries(tags).flatMap(([tag, value]) =>
    prefix.test(tag) ? [value].flat().filter((text) => typeof text === 'string') : [],
  );
const iimTexts = (tags: Tags): string[] => textsIn(tags, /^IPTC:/);
const exifTexts = (tags: Tags): string[] => textsIn(tags, /^IFD0:/);

/** Are the bytes behind texts that were read as Windows-1252 valid UTF-8? */
function isUtf8(texts: readonly string[]): boolean {
  return texts.every((text) => {
    const bytes = Uint8Array.from(text, (letter) => byteOf(letter));
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes);
      return true;
    } catch {
      return false;
    }
  });
}

const upper = new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 32 }, (_, at) => 0x80 + at));
const byteOf = (letter: string): number => {
  const at = upper.indexOf(letter);
  return at < 0 ? letter.charCodeAt(0) : 0x80 + at;
};
