/** What the directories of a TIFF say that tells one kind from another. */
export interface TiffFacts {
  /** The camera's maker, as it spells itself in capitals; empty where it says none. */
  readonly make: string;
  /** Tags of the first directory. */
  readonly tags: ReadonlySet<number>;
  /** Compression of the first directory. */
  readonly compression: number;
  /** The first picture is only a small version of one that lies deeper in the file. */
  readonly reduced: boolean;
  /** EXIF orientation, 1 to 8. */
  readonly orientation: number;
  /** Pixels of the largest picture, as they lie in the file; 0 where none says. */
  readonly width: number;
  readonly height: number;
}

/** TIFF 6.0, section 8; SubIFDs: TIFF Technical Note 1. */
const tag = {
  newSubfileType: 254,
  width: 256,
  height: 257,
  compression: 259,
  make: 271,
  orientation: 274,
  subDirectories: 330,
};

/** Directories that are looked at: cameras write a dozen at most. */
const mostDirectories = 32;
const mostEntries = 512;

/** Reads the directories of a TIFF, or of what is built like one with another number in front; undefined where there is none. */
export function tiffFacts(bytes: Uint8Array): TiffFacts | undefined {
  if (bytes.length < 8) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const little = view.getUint16(0) === 0x4949;
  const waiting = [view.getUint32(4, little)];
  const seen = new Set<number>();
  let first: Directory | undefined;
  let size = { width: 0, height: 0 };
  for (let at = waiting.shift(); at !== undefined && seen.size < mostDirectories; at = waiting.shift()) {
    if (seen.has(at)) continue;
    seen.add(at);
    const directory = readDirectory(view, at, little);
    if (!directory) continue;
    first ??= directory;
    const [width = 0] = directory.numbers(tag.width);
    const [height = 0] = directory.numbers(tag.height);
    if (width * height > size.width * size.height) size = { width, height };
    waiting.push(...directory.numbers(tag.subDirectories), directory.next);
  }
  if (!first) return undefined;
  const [orientation = 1] = first.numbers(tag.orientation);
  return {
    make: first.text(tag.make).toUpperCase(),
    tags: first.tags,
    compression: first.numbers(tag.compression)[0] ?? 0,
    reduced: ((first.numbers(tag.newSubfileType)[0] ?? 0) & 1) === 1,
    orientation: orientation >= 1 && orientation <= 8 ? orientation : 1,
    ...size,
  };
}

interface Directory {
  readonly tags: ReadonlySet<number>;
  readonly next: number;
  numbers(tag: number): number[];
  text(tag: number): string;
}

/** Bytes of one value by field type: BYTE, ASCII, SHORT, LONG; IFD (13) is a LONG. */
const sizes: Readonly<Record<number, number>> = { 1: 1, 2: 1, 3: 2, 4: 4, 13: 4 };

function readDirectory(view: DataView, offset: number, little: boolean): Directory | undefined {
  if (offset < 8 || offset + 2 > view.byteLength) return undefined;
  const count = Math.min(view.getUint16(offset, little), mostEntries);
  const entries = new Map<number, { type: number; count: number; at: number }>();
  for (let index = 0; index < count; index++) {
    const at = offset + 2 + index * 12;
    if (at + 12 > view.byteLength) break;
    const [type, values] = [view.getUint16(at + 2, little), view.getUint32(at + 4, little)];
    const length = (sizes[type] ?? 0) * values;
    const start = length <= 4 ? at + 8 : view.getUint32(at + 8, little);
    if (start + length <= view.byteLength)
      entries.set(view.getUint16(at, little), { type, count: sizes[type] ? values : 0, at: start });
  }
  const nextAt = offset + 2 + count * 12;
  return {
    tags: new Set(entries.keys()),
    next: nextAt + 4 <= view.byteLength ? view.getUint32(nextAt, little) : 0,
    numbers(wanted) {
      const entry = entries.get(wanted);
      if (!entry) return [];
      const size = sizes[entry.type] ?? 1;
      return Array.from({ length: Math.min(entry.count, mostDirectories) }, (_, index) => {
        const at = entry.at + index * size;
        return size === 4 ? view.getUint32(at, little) : size === 2 ? view.getUint16(at, little) : view.getUint8(at);
      });
    },
    text(wanted) {
      const entry = entries.get(wanted);
      if (!entry) return '';
      const bytes = new Uint8Array(view.buffer, view.byteOffset + entry.at, Math.min(entry.count, 64));
      return Buffer.from(bytes).toString('latin1').replace(/\0.*$/s, '').trim();
    },
  };
}
