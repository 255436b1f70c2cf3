import type { FileHandle } from 'node:fs/promises';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileSystem, type FileSystem } from '../../../src/catalogue/disk/file-system.ts';

/** What a disk may hold of data that was never synced: nothing, a part, zeros of its length, or all of it. */
export const dataKept = ['synced', 'half', 'zeros', 'all'] as const;
/** What it may hold of names (created, renamed, removed) whose folder was never synced. */
export const namesKept = ['synced', 'all'] as const;
export type Kept = readonly [data: (typeof dataKept)[number], names: (typeof namesKept)[number]];

interface Inode {
  data: Buffer;
  synced: Buffer;
}

/** Records what a program did to the disk, and shows what a power cut at this instant may leave. */
export class PowerCutDisk {
  readonly #root: string;
  readonly #names = new Map<string, Inode>();
  readonly #syncedNames = new Map<string, Inode>();
  readonly #afterCall: () => void;

  /** `afterCall` is called after every call that changed something. */
  constructor(root: string, afterCall: () => void) {
    this.#root = root;
    this.#afterCall = afterCall;
  }

  readonly files: FileSystem = {
    ...fileSystem,
    open: async (path, flags) => {
      const handle = await fileSystem.open(path, flags);
      if (flags === 'r') return this.#folderHandle(handle, String(path));
      const known = this.#names.get(String(path));
      const inode = known ?? { data: Buffer.alloc(0), synced: Buffer.alloc(0) };
      if (flags === 'w') inode.data = Buffer.alloc(0);
      this.#names.set(String(path), inode);
      this.#afterCall();
      return this.#fileHandle(handle, inode);
    },
    rename: async (from, to) => {
      await fileSystem.rename(from, to);
      const inode = this.#names.get(String(from));
      this.#names.delete(String(from));
      if (inode) this.#names.set(String(to), inode);
      this.#afterCall();
    },
    unlink: async (path) => {
      await fileSystem.unlink(path);
      this.#names.delete(String(path));
      this.#afterCall();
    },
  };

  /** Files as a power cut now may leave them, by path inside the root. */
  left([data, names]: Kept): ReadonlyMap<string, Buffer> {
    const entries = names === 'all' ? this.#names : this.#syncedNames;
    return new Map([...entries].map(([path, inode]) => [relative(this.#root, path), contentLeft(inode, data)]));
  }

  #fileHandle(handle: FileHandle, inode: Inode): FileHandle {
    return intercepted(handle, {
      write: (bytes, offset, length, position) => {
        const part = (bytes as Buffer).subarray(offset as number, (offset as number) + (length as number));
        const end = (position as number) + part.length;
        const grown = Buffer.alloc(Math.max(end, inode.data.length));
        inode.data.copy(grown);
        part.copy(grown, position as number);
        inode.data = grown;
      },
      truncate: (length) => {
        inode.data = inode.data.subarray(0, length as number);
      },
      datasync: () => {
        inode.synced = inode.data;
      },
      sync: () => {
        inode.synced = inode.data;
      },
      done: this.#afterCall,
    });
  }

  #folderHandle(handle: FileHandle, folder: string): FileHandle {
    return intercepted(handle, {
      sync: () => {
        for (const path of this.#syncedNames.keys()) if (dirname(path) === folder) this.#syncedNames.delete(path);
        for (const [path, inode] of this.#names) if (dirname(path) === folder) this.#syncedNames.set(path, inode);
      },
      done: this.#afterCall,
    });
  }
}

function contentLeft({ data, synced }: Inode, kept: Kept[0]): Buffer {
  if (kept === 'all') return data;
  if (kept === 'synced') return synced;
  const appended = data.length >= synced.length && data.subarray(0, synced.length).equals(synced);
  const sure = appended ? synced.length : 0;
  if (kept === 'half') return data.subarray(0, sure + Math.floor((data.length - sure) / 2));
  return Buffer.concat([data.subarray(0, sure), Buffer.alloc(data.length - sure)]);
}

function intercepted(handle: FileHandle, calls: Record<string, (...input: unknown[]) => void>): FileHandle {
  return new Proxy(handle, {
    get: (target, name) => {
      const member: unknown = Reflect.get(target, name, target);
      if (typeof member !== 'function') return member;
      const method = member as (...input: unknown[]) => Promise<unknown>;
      return async (...input: unknown[]) => {
        const result = await method.apply(target, input);
        const record = calls[String(name)];
        record?.(...input);
        if (record) calls.done?.();
        return result;
      };
    },
  });
}

/** Writes files into a new folder, but for the lock: the machine that held it has lost its power. */
export async function materialised(folder: string, left: ReadonlyMap<string, Buffer>): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [path, bytes] of left) {
    if (path === 'lock') continue;
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), bytes);
  }
}
