import { type PropertyValue } from '../../../model/value.ts';
import { joinBytes } from '../../containers/bytes.ts';
import { photoshopSignature } from '../../containers/photoshop.ts';
import { editExif } from '../exif/edit-exif.ts';
import { exifChanges } from '../exif/exif-changes.ts';
import { type Words } from '../judge-words.ts';
import { editMpf, mpfSignature } from './edit-mpf.ts';
import { editPhotoshop } from './edit-photoshop.ts';
import { editXmp } from './edit-xmp.ts';
import { exifSignature, type HeaderPart, type HeaderPartKind } from './jpeg-header.ts';
import { longestPayload, segment } from './segment.ts';

/**
 * The header of a JPEG, from its start to its first scan, that says `values`: the segments of EXIF, XMP and Photoshop's
 * resources are made anew, all others stay byte for byte and in their order. Throws an Error where a block is damaged or
 * odd or would not fit: for ExifTool to write, or to refuse.
 * @param said what the file says.
 */
export function spliceHeader(
  parts: readonly HeaderPart[],
  values: ReadonlyMap<string, PropertyValue>,
  said: Words,
): Uint8Array {
  const of = (kind: HeaderPartKind) => parts.filter((part) => part.kind === kind);
  const made = new Map<HeaderPartKind, Uint8Array>();
  const exif = newExif(of('exif'), values, said);
  if (exif) made.set('exif', exif);
  const xmp = editXmp(parts, values);
  if (xmp) made.set('xmp', xmp.main);
  if (xmp?.extension) made.set('extended-xmp', xmp.extension);
  const photoshop = newPhotoshop(of('photoshop'), values);
  if (photoshop) made.set('photoshop', photoshop);
  if (of('mpf').length > 1) throw new Error('the file has two lists of pictures (MPF)');
  return joinBytes([Uint8Array.of(0xff, 0xd8), ...withMpf(parts, arranged(parts, made))]);
}

function newExif(
  [part, ...others]: readonly HeaderPart[],
  values: ReadonlyMap<string, PropertyValue>,
  said: Words,
): Uint8Array | undefined {
  if (others.length > 0) throw new Error('the file has two EXIF blocks');
  const block = editExif(part?.payload, exifChanges(values, said));
  return block && segment(0xe1, Buffer.from(`${exifSignature}\0`, 'latin1'), block);
}

/** Resources that are longer than a segment go on in the next one. */
function newPhotoshop(
  parts: readonly HeaderPart[],
  values: ReadonlyMap<string, PropertyValue>,
): Uint8Array | undefined {
  const resources = editPhotoshop(joinBytes(parts.map(({ payload }) => payload)), values);
  if (!resources) return undefined;
  const signature = Buffer.from(photoshopSignature, 'latin1');
  const room = longestPayload - signature.length;
  const segments: Uint8Array[] = [];
  for (let at = 0; at < resources.length; at += room)
    segments.push(segment(0xed, signature, resources.subarray(at, at + room)));
  return Buffer.concat(segments);
}

/** A piece of the new header, and the segment that it was; none where it is new. */
interface Piece {
  readonly bytes: Uint8Array;
  readonly part?: HeaderPart;
}

/** What is made stands where the first of its kind stood. What is new stands behind JFIF's APP0: EXIF, XMP, IIM. */
function arranged(parts: readonly HeaderPart[], made: ReadonlyMap<HeaderPartKind, Uint8Array>): Piece[] {
  const left = new Map(made);
  const kinds = new Set(parts.map(({ kind }) => kind));
  const pieces = parts.flatMap((part): Piece[] => {
    if (!made.has(part.kind)) return [{ part, bytes: part.bytes }];
    const bytes = left.get(part.kind);
    left.delete(part.kind);
    return bytes ? [{ part, bytes }] : [];
  });
  const behind = (wanted: readonly HeaderPartKind[]) =>
    pieces.findLastIndex(({ part }) => part && wanted.includes(part.kind)) + 1;
  const start = pieces.findIndex(({ bytes }) => bytes[1] !== 0xe0);
  const before: Partial<Record<HeaderPartKind, readonly HeaderPartKind[]>> = {
    exif: [],
    xmp: ['exif'],
    'extended-xmp': ['exif', 'xmp'],
    photoshop: ['exif', 'xmp', 'extended-xmp'],
  };
  for (const kind of ['photoshop', 'extended-xmp', 'xmp', 'exif'] as const) {
    const bytes = kinds.has(kind) ? undefined : left.get(kind);
    if (bytes) pieces.splice(Math.max(behind(before[kind] ?? []), start, 0), 0, { bytes });
  }
  return pieces;
}

function withMpf(parts: readonly HeaderPart[], pieces: readonly Piece[]): Uint8Array[] {
  const size = (list: readonly { readonly bytes: Uint8Array }[]) =>
    list.reduce((sum, { bytes }) => sum + bytes.length, 0);
  const all = size(pieces) - size(parts);
  return pieces.map(({ part, bytes }, index) => {
    if (part?.kind !== 'mpf' || all === 0) return bytes;
    const behind = size(pieces.slice(index + 1)) - size(parts.slice(parts.indexOf(part) + 1));
    return segment(0xe2, Buffer.from(mpfSignature, 'latin1'), editMpf(part.payload, { all, behind }));
  });
}
