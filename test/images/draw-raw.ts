import sharp from 'sharp';
import { box } from './draw-heif.ts';
import { quarters } from './pictures.ts';

/** A raw file to draw: what its header claims, and the JPEG inside. */
export interface RawDrawing {
  /** Of the sensor, as it lies in the file. */
  readonly width?: number;
  readonly height?: number;
  /** EXIF orientation of the photo. */
  readonly orientation?: number;
  /** Left out: there is none inside. */
  readonly preview?: Buffer;
  /** When it was taken, as EXIF writes it: `2025:10:26 15:04:05`. Of NEF only. */
  readonly taken?: string;
}

/** JPEG of four plain quarters, without a word on how it lies. */
export const previewJpeg = async (width: number, height: number): Promise<Buffer> =>
  sharp(await quarters(width, height))
    .jpeg({ quality: 95 })
    .toBuffer();

interface Field {
  readonly tag: number;
  /** SHORT 3, LONG 4, ASCII 2, UNDEFINED 7. */
  readonly type: 2 | 3 | 4 | 7;
  readonly values: readonly number[] | string | Buffer;
}
type Directory = readonly Field[];

/** Names the place that `blob` gets, as a value of a LONG field. */
const at = (blob: number): number => -1 - blob;

/**
 * A TIFF of these directories, one after the other; `sub` are the SubIFDs of the first, `exif` (one at most) its Exif directory. A value of `at(n)` becomes the offset of
 * `blobs[n]`.
 */
function tiff(
  directories: readonly Directory[],
  sub: readonly Directory[],
  blobs: readonly Buffer[],
  magic = 'II*\0',
  extra = 0,
  exif: readonly Directory[] = [],
) {
  const all = [...directories, ...sub, ...exif];
  const size = (directory: Directory, first: boolean) =>
    2 + (directory.length + (first ? Math.min(1, sub.length) + exif.length : 0)) * 12 + 4;
  const offsets: number[] = [];
  let next = 8 + extra;
  for (const [index, directory] of all.entries()) {
    offsets.push(next);
    next += size(directory, index === 0);
  }
  const heap: Buffer[] = [];
  const store = (data: Buffer): number => {
    const place = next;
    heap.push(data, Buffer.alloc(data.length & 1));
    next += data.length + (data.length & 1);
    return place;
  };
  const blobPlaces = blobs.map(store);
  const written = all.map((directory, index) => {
    const fields: Field[] = [...directory];
    if (index === 0 && exif.length > 0)
      fields.push({ tag: 34665, type: 4, values: [offsets[directories.length + sub.length]!] });
    if (index === 0 && sub.length > 0)
      fields.push({ tag: 330, type: 4, values: sub.map((_, number) => offsets[directories.length + number]!) });
    fields.sort((a, b) => a.tag - b.tag);
    const bytes = Buffer.alloc(2 + fields.length * 12 + 4);
    bytes.writeUInt16LE(fields.length, 0);
    for (const [number, { tag, type, values }] of fields.entries()) {
      const entry = 2 + number * 12;
      const data = dataOf(type, values, blobPlaces);
      bytes.writeUInt16LE(tag, entry);
      bytes.writeUInt16LE(type, entry + 2);
      bytes.writeUInt32LE(data.length / { 2: 1, 3: 2, 4: 4, 7: 1 }[type], entry + 4);
      if (data.length <= 4) data.copy(bytes, entry + 8);
      else bytes.writeUInt32LE(store(data), entry + 8);
    }
    const last = index >= directories.length - 1;
    bytes.writeUInt32LE(last ? 0 : offsets[index + 1]!, bytes.length - 4);
    return bytes;
  });
  const head = Buffer.alloc(8 + extra);
  head.write(magic, 0, 'latin1');
  head.writeUInt32LE(offsets[0]!, 4);
  return Buffer.concat([head, ...written, ...heap]);
}

function dataOf(type: Field['type'], values: Field['values'], places: readonly number[]): Buffer {
  if (typeof values === 'string') return Buffer.from(`${values}\0`, 'latin1');
  if (Buffer.isBuffer(values)) return values;
  const data = Buffer.alloc(values.length * (type === 3 ? 2 : 4));
  values.forEach((value, index) =>
    type === 3
      ? data.writeUInt16LE(value, index * 2)
      : data.writeUInt32LE(value < 0 ? places[-1 - value]! : value, index * 4),
  );
  return data;
}

const camera = (make: string, orientation: number): Directory => [
  { tag: 271, type: 2, values: make },
  { tag: 272, type: 2, values: 'Model' },
  { tag: 274, type: 3, values: [orientation] },
];
const sensor = (width: number, height: number, compression: number): Directory => [
  { tag: 254, type: 4, values: [0] },
  { tag: 256, type: 4, values: [width] },
  { tag: 257, type: 4, values: [height] },
  { tag: 259, type: 3, values: [compression] },
];
const reduced: Field = { tag: 254, type: 4, values: [1] };
const jpegPlace = (preview: Buffer | undefined): Directory =>
  preview
    ? [
        { tag: 513, type: 4, values: [at(0)] },
        { tag: 514, type: 4, values: [preview.length] },
      ]
    : [];

type Draw = (drawing?: RawDrawing) => Buffer;
const size = { width: 6000, height: 4000, orientation: 1 };

/** Skeletons of raw files by their ending: enough of each that ExifTool knows it and finds the JPEG inside. */
export const drawRaw = {
  nef: (drawing: RawDrawing = {}) => {
    const { width, height, orientation, preview } = { ...size, ...drawing };
    return tiff(
      [[reduced, ...camera('NIKON CORPORATION', orientation)]],
      [[reduced, ...jpegPlace(preview)], sensor(width, height, 34713)],
      preview ? [preview] : [],
      'II*\0',
      0,
      drawing.taken === undefined ? [] : [[{ tag: 36867, type: 2, values: drawing.taken }]],
    );
  },
  arw: (drawing = {}) => {
    const { width, height, orientation, preview } = { ...size, ...drawing };
    return tiff(
      [[reduced, ...camera('SONY', orientation), ...jpegPlace(preview)]],
      [sensor(width, height, 32767)],
      preview ? [preview] : [],
    );
  },
  dng: (drawing = {}) => {
    const { width, height, orientation, preview } = { ...size, ...drawing };
    const shown: Directory = preview
      ? [
          reduced,
          { tag: 256, type: 4, values: [100] },
          { tag: 257, type: 4, values: [100] },
          { tag: 259, type: 3, values: [7] },
          { tag: 273, type: 4, values: [at(0)] },
          { tag: 279, type: 4, values: [preview.length] },
        ]
      : [reduced];
    return tiff(
      [[reduced, ...camera('Google', orientation), { tag: 50706, type: 7, values: Buffer.from([1, 4, 0, 0]) }]],
      [sensor(width, height, 1), shown],
      preview ? [preview] : [],
    );
  },
  cr2: (drawing = {}) => {
    const { width, height, orientation, preview } = { ...size, ...drawing };
    const shown: Directory = preview
      ? [
          { tag: 273, type: 4, values: [at(0)] },
          { tag: 279, type: 4, values: [preview.length] },
        ]
      : [];
    const file = tiff(
      [
        [
          { tag: 256, type: 3, values: [width] },
          { tag: 257, type: 3, values: [height] },
          { tag: 259, type: 3, values: [6] },
          ...camera('Canon', orientation),
          ...shown,
        ],
      ],
      [],
      preview ? [preview] : [],
      'II*\0',
      8,
    );
    file.write('CR\u0002\0', 8, 'latin1');
    return file;
  },
  rw2: (drawing = {}) => {
    const { width, height, orientation, preview } = { ...size, ...drawing };
    return tiff(
      [
        [
          { tag: 2, type: 3, values: [width] },
          { tag: 3, type: 3, values: [height] },
          { tag: 4, type: 3, values: [0] },
          { tag: 5, type: 3, values: [0] },
          { tag: 6, type: 3, values: [height] },
          { tag: 7, type: 3, values: [width] },
          ...camera('Panasonic', orientation),
          ...(preview ? [{ tag: 46, type: 7 as const, values: preview }] : []),
        ],
      ],
      [],
      [],
      'IIU\0',
    );
  },
  orf: (drawing = {}) => {
    const { width, height, orientation, preview } = { ...size, ...drawing };
    return tiff(
      [
        [
          { tag: 256, type: 3, values: [width] },
          { tag: 257, type: 3, values: [height] },
          ...camera('OLYMPUS IMAGING CORP.', orientation),
        ],
        jpegPlace(preview),
      ],
      [],
      preview ? [preview] : [],
      'IIRO',
    );
  },
  /** See ExifTool's FujiFilm.pm, ProcessRAF: the places of the JPEG and of the tags stand at 84 and 92, big endian. */
  raf: (drawing = {}) => {
    const { width, height, orientation, preview = Buffer.alloc(0) } = { ...size, ...drawing };
    const exif = tiff([camera('FUJIFILM', orientation)], [], []);
    const app1 = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), exif]);
    const length = Buffer.alloc(4);
    length.writeUInt16BE(0xffe1, 0);
    length.writeUInt16BE(app1.length + 2, 2);
    const jpeg =
      preview.length > 0 ? Buffer.concat([preview.subarray(0, 2), length, app1, preview.subarray(2)]) : preview;
    const tags = Buffer.alloc(12);
    tags.writeUInt32BE(1, 0);
    tags.writeUInt16BE(0x111, 4);
    tags.writeUInt16BE(4, 6);
    tags.writeUInt16BE(height, 8);
    tags.writeUInt16BE(width, 10);
    const head = Buffer.alloc(160);
    head.write('FUJIFILMCCD-RAW 0201FF129502X-T4', 0, 'latin1');
    head.writeUInt32BE(head.length, 84);
    head.writeUInt32BE(jpeg.length, 88);
    head.writeUInt32BE(head.length + jpeg.length, 92);
    head.writeUInt32BE(tags.length, 96);
    return Buffer.concat([head, jpeg, tags]);
  },
  /** See ExifTool's Canon.pm (uuid, PRVW) and QuickTime.pm (ftyp `crx `). */
  cr3: (drawing = {}) => {
    const { width, height, orientation, preview } = { ...size, ...drawing };
    const uuid = (id: string, ...content: Buffer[]) => box('uuid', Buffer.from(id, 'hex'), ...content);
    const first = tiff(
      [
        [
          { tag: 256, type: 3, values: [width] },
          { tag: 257, type: 3, values: [height] },
          ...camera('Canon', orientation),
        ],
      ],
      [],
      [],
    );
    const about = Buffer.alloc(16);
    about.writeUInt32BE(preview?.length ?? 0, 12);
    const shown = preview
      ? [uuid('eaf42b5e1c984b88b9fbb7dc406e4d16', Buffer.from([0, 0, 0, 0, 0, 0, 0, 1]), box('PRVW', about, preview))]
      : [];
    return Buffer.concat([
      box('ftyp', Buffer.from('crx \0\0\0\u0001crx isom', 'latin1')),
      box(
        'moov',
        uuid(
          '85c0b687820f11e08111f4ce462b6a48',
          box('CNCV', Buffer.from('CanonCR3_001/00.09.00/00.00.00')),
          box('CMT1', first),
        ),
      ),
      ...shown,
      box('mdat', Buffer.alloc(64)),
    ]);
  },
} satisfies Record<string, Draw>;

export type RawKind = keyof typeof drawRaw;
