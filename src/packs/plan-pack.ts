import { Fault } from '../model/fault.ts';
import { LanguageTag } from '../model/language.ts';
import type { PackFinding } from '../model/pack.ts';
import { numbered, packName } from './file-names.ts';
import { findMissing, findWarnings, wordsGoBeside } from './findings.ts';
import type { PackInput, PackPhoto } from './pack-input.ts';

/** A picture to be written. */
export interface PlannedPicture {
  /** Inside the pack, with `/`. */
  readonly path: string;
  /** `original`: a lossless copy in the same format; `web`: a smaller JPEG. */
  readonly kind: 'original' | 'web';
  /** Path of the XMP sidecar that has the words in its place; the picture itself is the original byte for byte. */
  readonly sidecar?: string | undefined;
}

export interface PlannedPhoto {
  readonly photo: PackPhoto;
  /** The first is the one that captions and tables name. */
  readonly pictures: readonly PlannedPicture[];
}

/** A pack before a byte of it is written. */
export interface PackPlanned {
  readonly input: PackInput;
  /** Photos that go in: all but those whose original is missing, or of which no picture can be made where originals stay out. */
  readonly photos: readonly PlannedPhoto[];
  /** Every file of the pack, in the order of its manifest; `pack.json` is the last. */
  readonly files: readonly string[];
  /** Of the originals that will be read. */
  readonly bytes: number;
  readonly languages: readonly string[];
  readonly missing: readonly PackFinding[];
  readonly warnings: readonly PackFinding[];
  /** Nothing unwaived is missing. */
  readonly ready: boolean;
}

export const manifestName = 'pack.json';
export const readmeName = 'README.txt';
export const tableName = 'captions.csv';
export const sheetName = (language: string): string => `captions.${language}.txt`;

/**
 * What a pack will hold, under which names, and what is missing or lossy. Pure: reads and writes nothing.
 * Faults: input/invalid for a language that is none, or no language at all.
 */
export function planPack(given: PackInput): PackPlanned {
  const input = { ...given, languages: checkedLanguages(given.languages) };
  const online = input.photos.filter((photo) => photo.original.online);
  const planned = online.map((photo, index) => planPhoto(photo, index + 1, online.length, input));
  const photos = planned.filter(({ pictures }) => pictures.length > 0);
  const missing = findMissing(input);
  return {
    input,
    photos,
    files: [
      readmeName,
      tableName,
      ...input.languages.map(sheetName),
      ...photos.flatMap(({ pictures }) =>
        pictures.flatMap(({ path, sidecar }) => [path, ...(sidecar ? [sidecar] : [])]),
      ),
      manifestName,
    ],
    bytes: photos.reduce((sum, { photo }) => sum + photo.original.size, 0),
    languages: input.languages,
    missing,
    warnings: planned.flatMap((one) => [...findWarnings(one.photo, input), ...nameChange(one)]),
    ready: missing.every(({ waived }) => waived),
  };
}

/** Canonical and each once: they become names of files. */
function checkedLanguages(given: readonly string[]): readonly string[] {
  const [first, ...others] = given.map((tag) => {
    const parsed = LanguageTag.safeParse(tag);
    if (parsed.success && parsed.data !== 'x-default') return parsed.data;
    throw new Fault('input/invalid', `'${tag}' is not a language tag (such as bn, vi or en).`, { language: tag });
  });
  if (first === undefined) throw new Fault('input/invalid', 'Choose at least one language for the pack.');
  return [...new Set([first, ...others])];
}

function planPhoto(photo: PackPhoto, number: number, count: number, input: PackInput): PlannedPhoto {
  const { stem, extension } = packName(photo.original.name, photo.original.mimeType);
  const name = numbered(stem, number, count);
  const web: PlannedPicture = { path: `web/${name}.jpg`, kind: 'web' };
  const path = `photos/${name}${extension}`;
  const original: PlannedPicture = { path, kind: 'original', ...sidecarOf(photo, input, `photos/${name}`, path) };
  const webs = photo.shownBy?.kind === 'nothing' ? [] : [web];
  return { photo, pictures: input.preset === 'press' ? [original, ...webs] : webs };
}

/**
 * Beside what could hold words itself `NAME.jpg.xmp`, which no program takes for that of another file; beside camera RAW
 * and the like `NAME.xmp`, the only name under which RAW converters look (XMP part 3, 1.2.3).
 */
function sidecarOf(photo: PackPhoto, input: PackInput, stem: string, path: string): Pick<PlannedPicture, 'sidecar'> {
  if (!wordsGoBeside(photo, input)) return {};
  return { sidecar: `${photo.original.takesWords ? path : stem}.xmp` };
}

function nameChange({ photo, pictures }: PlannedPhoto): PackFinding[] {
  if (pictures.length === 0) return [];
  const { name, mimeType } = photo.original;
  const { stem, extension } = packName(name, mimeType);
  if (name === stem + extension) return [];
  const message = `'${name}' is called '${pictures[0]?.path ?? stem}' in the pack: a name that every system can store.`;
  return [{ code: 'name-changed', photo: photo.photo, name, message }];
}
