import type { Catalogue } from './catalogue-port.ts';
import { fileSystem } from './disk/file-system.ts';
import { type OpenOptions, openWith } from './opening/open-catalogue.ts';

export type { Catalogue, DurableChange, Table } from './catalogue-port.ts';
export type { Draft } from './memory/draft.ts';
export type { OpenOptions };

/**
 * Opens the catalogue in `folder` (`NAME.cutline`). `write` takes its lock; `read` takes none, writes nothing, and
 * follows whoever writes (`Catalogue.subscribe`).
 *
 * Faults: `catalogue/not-found`, `catalogue/not-a-catalogue`, `catalogue/locked` (`detail.writer`: who writes),
 * `catalogue/read-only` (a write-protected folder), `catalogue/newer-version` (never touched), `catalogue/damaged`,
 * `catalogue/unreachable`, `store/disk-full`, `store/write-failed`.
 */
export function openCatalogue(folder: string, options: OpenOptions): Promise<Catalogue> {
  return openWith(folder, options, fileSystem);
}
