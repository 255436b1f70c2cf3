import { type BlockSpace } from './block-space.ts';
import { type EntryChanges } from './exif-changes.ts';
import { type EncodedValue, encodedValue, type ExifValue } from './exif-value.ts';
import { type Range, type RawDirectory, type RawEntry } from './tiff-block.ts';

/** An entry that stays as it is (`raw`) or is written anew. */
export interface PlannedEntry {
  readonly tag: number;
  readonly raw?: RawEntry;
  readonly fresh?: EncodedValue;
}

export interface DirectoryPlan {
  /** As it was; undefined where there was none. */
  readonly directory: RawDirectory | undefined;
  /** As it will be; none: it goes. */
  readonly entries: readonly PlannedEntry[];
}

interface PlanOptions {
  readonly littleEndian: boolean;
  /** What the directory gets if it is made. */
  readonly mandatory?: ReadonlyMap<number, ExifValue>;
  /** It is made, whether or not something goes into it. */
  readonly isNew?: boolean;
}

const long = 4;
const userComment = 0x9286;

/** What becomes of a directory: entries that say already what they shall stay as they are, the others keep their order. */
export function planDirectory(
  directory: RawDirectory | undefined,
  changes: EntryChanges,
  { littleEndian, mandatory = new Map(), isNew = false }: PlanOptions,
): DirectoryPlan {
  const isMade = !directory && (isNew || [...changes.values()].some((value) => value !== undefined));
  const wanted = new Map([...(isMade ? mandatory : []), ...changes]);
  let entries: PlannedEntry[] = (directory?.entries ?? []).map((raw) => ({ tag: raw.tag, raw }));
  for (const [tag, value] of wanted) {
    const fresh = value && encodedValue(value, littleEndian);
    const same = entries.filter((entry) => entry.tag === tag);
    const [only] = same;
    if (same.length === 1 && only?.raw && (fresh ? isSame(only.raw, fresh) : saysNothing(only.raw))) continue;
    entries = entries.filter((entry) => entry.tag !== tag);
    if (fresh) entries = inserted(entries, { tag, fresh });
  }
  return { directory, entries };
}

/** The plan of the first directory with an entry that points to another one, or without where that is gone. */
export function withPointer(plan: DirectoryPlan, tag: number, target: DirectoryPlan): DirectoryPlan {
  const others = plan.entries.filter((entry) => entry.tag !== tag);
  if (target.entries.length === 0) return { ...plan, entries: others };
  if (target.directory && !isMoved(target)) return plan;
  return { ...plan, entries: inserted(others, { tag, fresh: { type: long, count: 1, data: new Uint8Array(4) } }) };
}

/** What nobody points to any more once the plan is carried out. */
export function freedBy({ directory, entries }: DirectoryPlan): Range[] {
  if (!directory) return [];
  const kept = new Set(entries.map(({ raw }) => raw));
  const values = directory.entries.flatMap((raw) => (!kept.has(raw) && raw.place ? [raw.place] : []));
  if (entries.length === 0 || isMoved({ directory, entries })) return [...values, directory];
  const end = directory.start + sizeOf(entries);
  return end < directory.end ? [...values, { start: end, end: directory.end }] : values;
}

/**
 * Carries a plan out; answers where the directory lies, 0 where there is none.
 * @param offsets where the directories lie that its entries point to, by tag.
 */
export function writeDirectory(
  plan: DirectoryPlan,
  space: BlockSpace,
  littleEndian: boolean,
  offsets: ReadonlyMap<number, number> = new Map(),
): number {
  const { directory, entries } = plan;
  if (entries.length === 0) return 0;
  const bytes = Buffer.alloc(sizeOf(entries));
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  view.setUint16(0, entries.length, littleEndian);
  for (const [index, { tag, raw, fresh }] of entries.entries()) {
    const at = 2 + index * 12;
    if (raw) bytes.set(raw.bytes, at);
    if (!fresh) continue;
    view.setUint16(at, tag, littleEndian);
    view.setUint16(at + 2, fresh.type, littleEndian);
    view.setUint32(at + 4, fresh.count, littleEndian);
    const offset = offsets.get(tag) ?? (fresh.data.length > 4 ? space.place(fresh.data) : undefined);
    if (offset === undefined) bytes.set(fresh.data, at + 8);
    else view.setUint32(at + 8, offset, littleEndian);
  }
  view.setUint32(bytes.length - 4, directory?.next ?? 0, littleEndian);
  if (!directory || isMoved(plan)) return space.place(bytes);
  space.write(directory.start, bytes);
  return directory.start;
}

const sizeOf = (entries: readonly PlannedEntry[]): number => 6 + entries.length * 12;

/** A directory that grows does not fit where it was. */
const isMoved = ({ directory, entries }: DirectoryPlan): boolean => entries.length > (directory?.entries.length ?? 0);

const isSame = (raw: RawEntry, fresh: EncodedValue): boolean =>
  raw.type === fresh.type && Buffer.compare(raw.data, fresh.data) === 0;

/** Cameras leave room for a comment that nobody has written yet (EXIF 3.0, 4.6.5 D: eight bytes of encoding in front). */
const saysNothing = ({ tag, data }: RawEntry): boolean =>
  tag === userComment && data.subarray(8).every((byte) => byte === 0 || byte === 0x20);

/** Tags ascend (TIFF 6.0, section 2). */
function inserted(entries: readonly PlannedEntry[], entry: PlannedEntry): PlannedEntry[] {
  const at = entries.findIndex(({ tag }) => tag > entry.tag);
  return at < 0 ? [...entries, entry] : [...entries.slice(0, at), entry, ...entries.slice(at)];
}
