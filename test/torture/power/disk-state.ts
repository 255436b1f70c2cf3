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

  renamed(from: string, to: string): void {
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
