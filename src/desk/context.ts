import type { Catalogue } from '../catalogue/catalogue-port.ts';
import type { DeskEvent } from '../contract/events.ts';
import type { CaptionChecks } from './captions/caption-checks.ts';
import type { Entries } from './entries.ts';
import type { History } from './history/history.ts';
import type { Arriving } from './intake/arriving.ts';
import type { Jobs } from './jobs.ts';
import type { DeskNotice } from './open-in.ts';
import type { Previews } from './previews.ts';
import type { Readers } from './readers/readers.ts';
import type { Search } from './search/search.ts';
import type { Sidecars } from './sidecars/sidecars.ts';

/** What every command is handed. */
export interface DeskContext {
  readonly catalogue: Catalogue;
  readonly readers: Readers;
  readonly entries: Entries;
  readonly jobs: Jobs;
  readonly arriving: Arriving;
  readonly history: History;
  readonly previews: Previews;
  readonly search: Search;
  readonly checks: CaptionChecks;
  readonly sidecars: Sidecars;
  /** Where the sample kit lies: its articles and its pictures. */
  readonly sampleFolder: string;
  /** Where uploads and packs for download are kept while the desk runs. */
  readonly scratchFolder: string;
  readonly version: string;
  /** The catalogue was to be written: where it is only read, another writer was in the way. */
  readonly toWrite: boolean;
  /** What the desk itself has to say about how the catalogue was opened. */
  readonly notices: readonly DeskNotice[];
  /** When something was found that people are told: ISO 8601 in UTC. */
  readonly found: (notice: object) => string;
  readonly emit: (event: DeskEvent) => void;
}
