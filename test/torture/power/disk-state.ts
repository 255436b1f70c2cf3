import { dirname } from 'node:path';

/** A change to the bytes of a file that no sync has covered yet. */
export type DataStep =
  | { readonly kind: 'write'; readonly position: number; readonly bytes: Buffer }
  | { readonly kind: 'truncate'; readonly length: number };

/** A file, whatever it is called: names come and go. */
export interface Inode {
  synced: Buffer;
  waiting: DataStep[];
}

/** Names that enter and leave a folder in one step; a folder under a name is known by its path. */
export interface NameStep {
  readonly gone?: string;
  readonly come?: { readonly path: string; readonly node: Inode | 'folder' };
}

interface Folder {
  readonly synced: Map<string, Inode | 'folder'>;
  waiting: NameStep[];
}

/** What is on a disk for certain, and what only its cache knows: bytes by file, names by folder. */
export class DiskState {
  readonly #names = new Map<string, Inode>();
  readonly #folders = new Map<string, Folder>();

  /** Folders by path, those of which only the cache knows too. */
  get folders(): ReadonlyMap<string, Folder> {
    return this.#folders;
  }

  at(path: string): Inode | undefined {
    return this.#names.get(path);
  }

  /** The file of that name; a new one where there is none. */
  opened(path: string): Inode {
    const known = this.#names.get(path);
    if (known) return known;
    const node: Inode = { synced: Buffer.alloc(0), waiting: [] };
    this.#names.set(path, node);
    this.#folder(dirname(path)).waiting.push({ come: { path, node } });
    return node;
  }

  /** A file that has been on the disk for long. */
  adopt(path: string, bytes: Buffer): void {
    const node: Inode = { synced: bytes, waiting: [] };
    this.#names.set(path, node);
    this.#folder(dirname(path)).synced.set(path, node);
  }

  folderMade(path: string, synced = false): void {
    if (this.#folders.has(path)) return;
    this.#folder(path);
    const parent = this.#folder(dirname(path));
    if (synced) parent.synced.set(path, 'folder');
    else parent.waiting.push({ come: { path, node: 'folder' } });
  }

  linked(from: string, to: string): void {
    const node = this.#names.get(from);
    if (!node) throw new Error(`'${from}' gets a second name, and nobody has seen it made.`);
    this.#names.set(to, node);
    this.#folder(dirname(to)).waiting.push({ come: { path: to, node } });
  }

  /** Nothing may depend on a folder that is removed: it is gone at once. */
  folderRemoved(path: string): void {
    for (const name of [...this.#names.keys()]) if (isIn(path, name)) this.#names.delete(name);
    for (const folder of [...this.#folders.keys()])
      if (folder === path || isIn(path, folder)) this.#folders.delete(folder);
    const parent = this.#folder(dirname(path));
    parent.synced.delete(path);
    parent.waiting = parent.waiting.filter(({ come }) => come?.path !== path);
  }

  renamed(from: string, to: string): void {
    if (this.#folders.has(from)) {
      this.#folderRenamed(from, to);
      return;
    }
    const node = this.#names.get(from);
    if (!node) throw new Error(`'${from}' is renamed, and nobody has seen it made.`);
    this.#names.delete(from);
    this.#names.set(to, node);
    const come = { path: to, node };
    if (dirname(from) === dirname(to)) this.#folder(dirname(to)).waiting.push({ gone: from, come });
    else {
      // Between two folders there is no one step that a disk must make: either half may be lost.
      this.#folder(dirname(to)).waiting.push({ come });
      this.#folder(dirname(from)).waiting.push({ gone: from });
    }
  }

  /** What is in the folder goes with it, synced or not; its name is taken for synced at once. */
  #folderRenamed(from: string, to: string): void {
    const moved = (path: string): string => (path === from || isIn(from, path) ? to + path.slice(from.length) : path);
    const movedStep = ({ gone, come }: NameStep): NameStep => ({
      ...(gone !== undefined && { gone: moved(gone) }),
      ...(come && { come: { ...come, path: moved(come.path) } }),
    });
    for (const [name, node] of [...this.#names]) {
      this.#names.delete(name);
      this.#names.set(moved(name), node);
    }
    for (const [path, { synced, waiting }] of [...this.#folders]) {
      const names = new Map([...synced].map(([name, node]) => [moved(name), node] as const));
      this.#folders.delete(path);
      this.#folders.set(moved(path), { synced: names, waiting: waiting.map(movedStep) });
    }
    this.syncFolder(dirname(to));
  }

  removed(path: string): void {
    this.#names.delete(path);
    this.#folder(dirname(path)).waiting.push({ gone: path });
  }

  syncFolder(path: string): void {
    const folder = this.#folder(path);
    for (const step of folder.waiting) take(folder.synced, step);
    folder.waiting = [];
  }

  #folder(path: string): Folder {
    let folder = this.#folders.get(path);
    if (!folder) this.#folders.set(path, (folder = { synced: new Map(), waiting: [] }));
    return folder;
  }
}

const isIn = (folder: string, path: string): boolean => path.startsWith(`${folder}/`);

export function take(names: Map<string, Inode | 'folder'>, { gone, come }: NameStep): void {
  if (gone !== undefined) names.delete(gone);
  if (come) names.set(come.path, come.node);
}

/** The bytes of a file when a step more has reached the disk; what was never written in between is NUL. */
export function stepped(bytes: Buffer, step: DataStep): Buffer {
  if (step.kind === 'truncate') {
    return Buffer.concat([bytes.subarray(0, step.length), Buffer.alloc(Math.max(0, step.length - bytes.length))]);
  }
  const grown = Buffer.alloc(Math.max(bytes.length, step.position + step.bytes.length));
  bytes.copy(grown);
  step.bytes.copy(grown, step.position);
  return grown;
}

export function syncFile(inode: Inode): void {
  inode.synced = inode.waiting.reduce(stepped, inode.synced);
  inode.waiting = [];
}
