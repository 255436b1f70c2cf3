import type { Random } from '../setup/random.ts';
import { type DataStep, type DiskState, type Inode, stepped, take } from './disk-state.ts';

/** Decides, file by file and folder by folder, what of the un-synced survives. */
export interface Way {
  readonly name: string;
  bytes(inode: Inode): Buffer;
  names<T>(waiting: readonly T[]): readonly T[];
}

const cut = (step: DataStep, part: number): DataStep =>
  step.kind === 'truncate' ? step : { ...step, bytes: step.bytes.subarray(0, Math.floor(step.bytes.length * part)) };
const nul = (step: DataStep): DataStep =>
  step.kind === 'truncate' ? step : { ...step, bytes: Buffer.alloc(step.bytes.length) };

const kept = ({ synced, waiting }: Inode, change: (step: DataStep) => DataStep): Buffer =>
  waiting.map(change).reduce(stepped, synced);

const dataWays: readonly [name: string, bytes: (inode: Inode) => Buffer][] = [
  ['data lost', ({ synced }) => synced],
  ['data cut', (inode) => kept(inode, (step) => cut(step, 0.5))],
  ['data NUL', (inode) => kept(inode, nul)],
  ['data kept', (inode) => kept(inode, (step) => step)],
  // What was written and cut off again is back.
  ['cuts lost', ({ synced, waiting }) => waiting.filter(({ kind }) => kind === 'write').reduce(stepped, synced)],
];

/** The same for every file. */
export const uniformWays: readonly Way[] = dataWays.flatMap(([name, bytes]) => [
  { name: `${name}, names lost`, bytes, names: () => [] },
  { name: `${name}, names kept`, bytes, names: (waiting) => waiting },
]);

/** Each file and folder its own: nothing, all, the first few, or any few of what waits; writes whole, cut or NUL. */
export function mixedWay(random: Random): Way {
  const some = <T>(waiting: readonly T[]): readonly T[] => {
    switch (random.below(4)) {
      case 0:
        return [];
      case 1:
        return waiting;
      case 2:
        return waiting.slice(0, random.below(waiting.length + 1));
      default:
        return waiting.filter(() => random.chance(0.5));
    }
  };
  const spoilt = (step: DataStep): DataStep => {
    const choice = random.below(4);
    if (choice === 0) return cut(step, random.next());
    return choice === 1 ? nul(step) : step;
  };
  return {
    name: 'mixed',
    bytes: ({ synced, waiting }) => some(waiting).map(spoilt).reduce(stepped, synced),
    names: some,
  };
}

/** Files by path, as a power cut may leave them below `root`, in this way. */
export function left(state: DiskState, root: string, way: Way): Map<string, Buffer> {
  const files = new Map<string, Buffer>();
  const bytesOf = new Map<Inode, Buffer>();
  const visit = (path: string): void => {
    const folder = state.folders.get(path);
    if (!folder) return;
    const names = new Map(folder.synced);
    for (const step of way.names(folder.waiting)) take(names, step);
    for (const [name, node] of names) {
      if (node === 'folder') visit(name);
      else {
        const bytes = bytesOf.get(node) ?? way.bytes(node);
        bytesOf.set(node, bytes);
        files.set(name, bytes);
      }
    }
  };
  visit(root);
  return files;
}
