import type { FileHandle } from 'node:fs/promises';
import { fileSystem, type FileSystem } from '../../../src/catalogue/disk/file-system.ts';

/** One call to the system, before it is made: throw to make it fail; `short` makes a write take half of what it is given. */
export type Watch = (call: string, path: string) => unknown;

/** Calls that change what is on the disk, or promise that it stays. */
export const writingCalls = new Set([
  'write',
  'datasync',
  'sync',
  'truncate',
  'rename',
  'unlink',
  'link',
  'removeFolder',
  'mkdir',
  'open w',
]);

const watchedOfHandle = new Set(['write', 'datasync', 'sync', 'truncate']);

/** The real file system with every call shown to `watch` first; pauses are no pauses. */
export function watchedDisk(watch: Watch): FileSystem {
  const seen = async <T>(call: string, path: string, run: () => Promise<T>): Promise<T> => {
    watch(call, path);
    return run();
  };
  const seenNow = <T>(call: string, path: string, run: () => T): T => {
    watch(call, path);
    return run();
  };
  const paths = new WeakMap<FileHandle, string>();
  return {
    ...fileSystem,
    open: async (path, flags) => {
      const call = flags === 'r' ? 'open r' : 'open w';
      const handle = await seen(call, String(path), () => fileSystem.open(path, flags));
      const watched = watchedHandle(handle, (name) => watch(name, String(path)));
      paths.set(watched, String(path));
      return watched;
    },
    rename: (from, to) => seen('rename', String(to), () => fileSystem.rename(from, to)),
    link: (from, to) => seen('link', String(to), () => fileSystem.link(from, to)),
    removeFolder: (path) => seen('removeFolder', path, () => fileSystem.removeFolder(path)),
    unlink: (path) => seen('unlink', String(path), () => fileSystem.unlink(path)),
    // The system's own functions have many forms, of which the store uses one each.
    mkdir: ((path: string, options) =>
      seen('mkdir', path, () => fileSystem.mkdir(path, options))) as FileSystem['mkdir'],
    stat: ((path: string) => seen('stat', path, () => fileSystem.stat(path))) as FileSystem['stat'],
    readFile: (path) => seen('readFile', path, () => fileSystem.readFile(path)),
    readdir: (path) => seen('readdir', path, () => fileSystem.readdir(path)),
    readdirNow: (path) => seenNow('readdir', path, () => fileSystem.readdirNow(path)),
    readFileNow: (path) => seenNow('readFile', path, () => fileSystem.readFileNow(path)),
    readSliceNow: (path, ...rest) => seenNow('read', path, () => fileSystem.readSliceNow(path, ...rest)),
    writeNow: (handle, bytes, position) => {
      const isShort = watch('write', paths.get(handle) ?? '') === 'short';
      return fileSystem.writeNow(handle, isShort ? bytes.subarray(0, Math.ceil(bytes.length / 2)) : bytes, position);
    },
    datasyncNow: (handle) => {
      seenNow('datasync', paths.get(handle) ?? '', () => {
        fileSystem.datasyncNow(handle);
      });
    },
    pause: () => Promise.resolve(),
  };
}

function watchedHandle(handle: FileHandle, watch: (call: string) => ReturnType<Watch>): FileHandle {
  return new Proxy(handle, {
    get: (target, name) => {
      const member: unknown = Reflect.get(target, name, target);
      if (typeof member !== 'function') return member;
      const method = member as (...input: unknown[]) => unknown;
      if (!watchedOfHandle.has(String(name))) return method.bind(target);
      return async (...input: unknown[]) => {
        if (watch(String(name)) === 'short' && name === 'write') input[2] = Math.ceil(Number(input[2]) / 2);
        return await method.apply(target, input);
      };
    },
  });
}

/** A disk that can be told to refuse: every writing call fails with this error while `error` is set. */
export class RefusingDisk {
  error: string | undefined;
  /** Calls made, by name. */
  readonly calls = new Map<string, number>();
  readonly files: FileSystem = watchedDisk((call) => {
    this.calls.set(call, (this.calls.get(call) ?? 0) + 1);
    if (this.error !== undefined && writingCalls.has(call)) throw systemError(this.error, call);
  });
}

export function systemError(code: string, call: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`${code}: made up, ${call}`), { code });
}
