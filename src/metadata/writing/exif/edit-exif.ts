import { mandatoryEntries } from './mandatory-entries.ts';
import { blockSpace } from './block-space.ts';
import { type DirectoryPlan, freedBy, planDirectory, withPointer, writeDirectory } from './directory-plan.ts';
import { type ExifChanges } from './exif-changes.ts';
import { overlap, pointers, type Range, type RawDirectory, tiffBlock, type TiffBlock } from './tiff-block.ts';

/** XMP, IIM and Photoshop's resources among the entries, as in a TIFF: in a JPEG they are second copies. */
const misplaced = new Set([700, 33_723, 34_377]);

const noBlock: TiffBlock = {
  littleEndian: false,
  ifd0: { start: 0, end: 0, entries: [], next: 0 },
  exif: undefined,
  gps: undefined,
  interop: undefined,
  ifd1: undefined,
};

/**
 * The EXIF block after `changes`. Nothing that is not changed is moved, since maker notes point to places in the block:
 * values and directories that no longer fit go into space that became free, or behind everything; what nobody points to
 * any more is blanked. Undefined where nothing has to change. Throws an Error where the block is damaged or odd.
 * @param block from its byte order mark on; without one, a new one is made, big-endian.
 */
export function editExif(block: Uint8Array | undefined, changes: ExifChanges): Uint8Array | undefined {
  const found = block ? tiffBlock(block) : noBlock;
  if (found.ifd0.entries.some(({ tag }) => misplaced.has(tag))) throw new Error('the EXIF block holds other blocks');
  const { littleEndian } = found;
  const { directories, withoutGps } = changes;
  const plan = (directory: RawDirectory | undefined, name: 'exif' | 'gps') =>
    planDirectory(directory, directories[name], { littleEndian, mandatory: mandatoryEntries[name] });
  const exif = plan(found.exif, 'exif');
  const gps: DirectoryPlan = withoutGps ? { directory: found.gps, entries: [] } : plan(found.gps, 'gps');
  const ifd1 = found.ifd1 && planDirectory(found.ifd1, directories.ifd1, { littleEndian });
  const isNew = !block && (exif.entries.length > 0 || gps.entries.length > 0);
  const texts = planDirectory(block ? found.ifd0 : undefined, directories.ifd0, {
    littleEndian,
    mandatory: mandatoryEntries.ifd0,
    isNew,
  });
  const ifd0 = withPointer(withPointer(texts, pointers.exif, exif), pointers.gps, gps);
  if (block && ifd0.entries.length === 0) throw new Error('nothing would be left of the EXIF block');

  const plans = [exif, gps, ...(ifd1 ? [ifd1] : []), ifd0];
  const freed = plans.flatMap(freedBy);
  if (freed.some((one, index) => freed.slice(index + 1).some((other) => overlap(one, other))))
    throw new Error('two entries of the EXIF block share a value');
  if (plans.every(({ directory, entries }) => isAsItWas(directory, entries))) return undefined;
  const space = blockSpace(block ?? Buffer.from('MM\0*\0\0\0\0', 'latin1'), keptRanges(found, plans));
  for (const range of freed) space.free(range);
  if (ifd1) writeDirectory(ifd1, space, littleEndian);
  const offsets = new Map([
    [pointers.exif, writeDirectory(exif, space, littleEndian)],
    [pointers.gps, writeDirectory(gps, space, littleEndian)],
  ]);
  const first = Buffer.alloc(4);
  new DataView(first.buffer, first.byteOffset, 4).setUint32(
    0,
    writeDirectory(ifd0, space, littleEndian, offsets),
    littleEndian,
  );
  space.write(4, first);
  return space.bytes();
}

const isAsItWas = (directory: RawDirectory | undefined, entries: DirectoryPlan['entries']): boolean =>
  entries.length === (directory?.entries.length ?? 0) && entries.every(({ raw }) => raw !== undefined);

/** All values that stay, wherever they lie, and the thumbnail. */
function keptRanges({ interop, ifd1, littleEndian }: TiffBlock, plans: readonly DirectoryPlan[]): Range[] {
  const entries = [...plans.flatMap((plan) => plan.entries), ...(interop?.entries ?? []).map((raw) => ({ raw }))];
  const values = entries.flatMap(({ raw }) => raw?.place ?? []);
  const number = (wanted: number): number => {
    const data = ifd1?.entries.find(({ tag }) => tag === wanted)?.data;
    return data?.length === 4 ? new DataView(data.buffer, data.byteOffset, 4).getUint32(0, littleEndian) : 0;
  };
  const start = number(0x0201);
  return [{ start: 0, end: 8 }, ...values, { start, end: start + number(0x0202) }];
}
