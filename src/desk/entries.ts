import { statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { Entry } from '../contract/views.ts';
import { Fault } from '../model/fault.ts';
import { type EntryId, newEntryId } from '../model/ids.ts';

interface Registered {
  readonly entry: Entry;
  readonly path: string;
  /** Shown to screens that ask what was opened for them; uploads and dialogs are not. */
  readonly listed: boolean;
}

/** The paths that a person chose. Screens hold only the ids, so that a page can never name a path of its own. */
export class Entries {
  readonly #byId = new Map<EntryId, Registered>();

  add(path: string, { listed = false }: { listed?: boolean } = {}): Entry {
    const absolute = resolve(path);
    const entry: Entry = { entry: newEntryId(), name: basename(absolute), kind: kindOf(absolute) };
    this.#byId.set(entry.entry, { entry, path: absolute, listed });
    return entry;
  }

  /** The path behind an id; faults with `entry/not-found`. */
  path(id: EntryId): string {
    const found = this.#byId.get(id);
    if (!found) {
      throw new Fault('entry/not-found', 'That file or folder is no longer open here. Choose it again.', { entry: id });
    }
    return found.path;
  }

  list(): Entry[] {
    return [...this.#byId.values()].filter(({ listed }) => listed).map(({ entry }) => entry);
  }
}

function kindOf(path: string): Entry['kind'] {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return 'new';
  return found.isDirectory() ? 'folder' : 'file';
}
