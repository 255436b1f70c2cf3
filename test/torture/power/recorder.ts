import type { FileHandle } from 'node:fs/promises';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileSystem, type FileSystem } from '../../../src/catalogue/disk/file-system.ts';
import { DiskState, type Inode, syncFile } from './disk-state.ts';

/** A sync that a program asks for. `after` is the call before it to the same file, or in the same folder. */
export interface Sync {
  readonly kind: 'file' | 'folder';
  readonly path: string;
  readonly after: string;
}

export interface RecorderOptions {
  /** Called after every call that changed what a power cut may leave. */
  readonly changed: () => void;
  /** Syncs that are promised and not made: a program without them is to be tried. */
  readonly forgets?: (sync: Sync) => boolean;
  /** Throws where the disk is to refuse a call. */
  readonly refuse?: (call: string, path: string) => void;
}

/** What can be done to an open file without changing it. */
const harmless = new Set(['read', 'stat', 'close', 'fd', 'readFile', 'then']);

/** The real disk, with a record of what of it would survive a power cut. Calls that it does not know it refuses. */
export class Recorder {
  readonly state = new DiskState();
  readonly #options: RecorderOptions;
  readonly #last = new Map<string, string>();
  readonly #open = new WeakMap<FileHandle, { readonly inode: Inode; readonly path: string }>();

  constructor(options: RecorderOptions) {
    this.#options = options;
  }

  /** Takes what is in a folder for synced long ago. */
  async adopt(folder: string): Promise<void> {
    this.state.folderMade(folder, true);
    for (const entry of await readdir(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) await this.adopt(path);
      else this.state.adopt(path, await readFile(path));
    }
  }

  readonly files: FileSystem = {
    ...fileSystem,
    mkdir: (async (path: string) => {
      this.#refuse('mkdir', path);
      const made = await mkdir(path, { recursive: true });
      if (made !== undefined) this.#foldersMade(made, path);
      this.#done('mkdir', path);
    }) as FileSystem['mkdir'],
    open: async (path, flags = 'r') => {
      const name = String(path);
      this.#refuse(flags === 'r' ? 'open r' : 'open w', name);
      const handle = await fileSystem.open(path, flags);
      if (flags === 'r') return this.#folderHandle(handle, name);
      if (!['w', 'wx', 'r+'].includes(String(flags))) throw new Error(`The recorder does not know open '${flags}'.`);
      const inode = this.state.opened(name);
      if (flags === 'w') inode.waiting.push({ kind: 'truncate', length: 0 });
      this.#done('open', name);
      const recorded = this.#fileHandle(handle, inode, name);
      this.#open.set(recorded, { inode, path: name });
      return recorded;
    },
    rename: async (from, to) => {
      this.#refuse('rename', String(to));
      await fileSystem.rename(from, to);
      this.state.renamed(String(from), String(to));
      this.#done('rename', String(from));
      this.#done('rename', String(to));
    },
    link: async (from, to) => {
      this.#refuse('link', String(to));
      await fileSystem.link(from, to);
      this.state.linked(String(from), String(to));
      this.#done('link', String(to));
    },
    removeFolder: async (path) => {
      this.#refuse('removeFolder', path);
      await fileSystem.removeFolder(path);
      this.state.folderRemoved(path);
      this.#done('removeFolder', path);
    },
    unlink: async (path) => {
      this.#refuse('unlink', String(path));
      await fileSystem.unlink(path);
      this.state.removed(String(path));
      this.#done('unlink', String(path));
    },
    writeNow: (handle, bytes, position) => {
      const { inode, path } = this.#known(handle);
      this.#refuse('write', path);
      const taken = fileSystem.writeNow(handle, bytes, position);
      inode.waiting.push({ kind: 'write', position, bytes: Buffer.from(bytes.subarray(0, taken)) });
      this.#done('write', path);
      return taken;
    },
    datasyncNow: (handle) => {
      const { inode, path } = this.#known(handle);
      this.#refuse('datasync', path);
      fileSystem.datasyncNow(handle);
      if (!this.#isForgotten('file', path)) syncFile(inode);
      this.#done('datasync', path);
    },
    pause: () => Promise.resolve(),
  };

  #known(handle: FileHandle): { readonly inode: Inode; readonly path: string } {
    const known = this.#open.get(handle);
    if (!known) throw new Error('The recorder did not open this file.');
    return known;
  }

  /** Every folder from the first that was made down to `path`. */
  #foldersMade(first: string, path: string): void {
    if (first !== path) this.#foldersMade(first, dirname(path));
    this.state.folderMade(path);
  }

  #refuse(call: string, path: string): void {
    this.#options.refuse?.(call, path);
  }

  #done(call: string, path: string): void {
    this.#last.set(path, call);
    this.#last.set(dirname(path), call);
    this.#options.changed();
  }

  #isForgotten(kind: Sync['kind'], path: string): boolean {
    const after = this.#last.get(path) ?? '';
    return this.#options.forgets?.({ kind, path, after }) ?? false;
  }

  #fileHandle(handle: FileHandle, inode: Inode, path: string): FileHandle {
    const synced = (): void => {
      if (!this.#isForgotten('file', path)) syncFile(inode);
    };
    return this.#recorded(handle, path, {
      write: ([bytes, offset, length, position]) => {
        const start = offset as number;
        const part = Buffer.from((bytes as Uint8Array).subarray(start, start + (length as number)));
        inode.waiting.push({ kind: 'write', position: position as number, bytes: part });
      },
      truncate: ([length]) => {
        inode.waiting.push({ kind: 'truncate', length: length as number });
      },
      datasync: synced,
      sync: synced,
    });
  }

  #folderHandle(handle: FileHandle, path: string): FileHandle {
    return this.#recorded(handle, path, {
      sync: () => {
        if (!this.#isForgotten('folder', path)) this.state.syncFolder(path);
      },
    });
  }

  #recorded(handle: FileHandle, path: string, calls: Record<string, (input: unknown[]) => void>): FileHandle {
    return new Proxy(handle, {
      get: (target, name) => {
        const member: unknown = Reflect.get(target, name, target);
        const record = calls[String(name)];
        if (!record && !harmless.has(String(name))) throw new Error(`The recorder does not know '${String(name)}'.`);
        if (typeof member !== 'function') return member;
        const method = member as (...input: unknown[]) => Promise<unknown>;
        return async (...input: unknown[]) => {
          if (record) this.#refuse(String(name), path);
          const result = await method.apply(target, input);
          record?.(input);
          if (record) this.#done(String(name), path);
          return result;
        };
      },
    });
  }
}
