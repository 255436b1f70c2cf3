import type { Catalogue } from '../catalogue/catalogue-port.ts';
import type { DeskEvent } from '../contract/events.ts';
import type { JobId, PhotoId } from '../model/ids.ts';
import { CaptionChecks } from './captions/caption-checks.ts';
import type { DeskContext } from './context.ts';
import { Finds } from './finds.ts';
import { History } from './history/history.ts';
import { Arriving } from './intake/arriving.ts';
import { Jobs } from './jobs.ts';
import type { DeskNotice } from './open-in.ts';
import { findPhoto } from './photos/find-photo.ts';
import { type PictureKind, Previews } from './previews.ts';
import { createReaders } from './readers/readers.ts';
import { openSample } from './sample/open.ts';
import { Search } from './search/search.ts';
import { Sidecars } from './sidecars/sidecars.ts';
import { within } from './within.ts';

/** What outlives a sitting: the desk's own. */
export type DeskOwn = Pick<DeskContext, 'entries' | 'sampleFolder' | 'scratchFolder' | 'version' | 'toWrite' | 'emit'>;

/** Milliseconds that work which was told to end is waited for; the disk holds what it has reported. */
const patience = 4000;

/** One opening of the catalogue and everything over it. Going back to a backup ends it and begins another. */
export class Sitting {
  readonly context: DeskContext;
  readonly #calls = new Set<Promise<unknown>>();
  readonly #unsubscribes: readonly (() => void)[];
  #closing: Promise<void> | undefined;

  constructor(catalogue: Catalogue, notices: readonly DeskNotice[], own: DeskOwn) {
    const readers = createReaders();
    const previews = new Previews(catalogue, readers, (photo) => {
      own.emit({ type: 'picture.ready', photo });
    });
    const jobs = new Jobs(own.emit);
    const history = new History(catalogue, (group) => jobs.list().some(({ job }) => job === group));
    const search = new Search(catalogue);
    const checks = new CaptionChecks(catalogue);
    const sidecars = new Sidecars(catalogue, () => {
      own.emit({ type: 'sidecars.changed' });
    });
    const finds = new Finds();
    const arriving = new Arriving();
    const made = { readers, jobs, arriving, history, previews, search, checks, sidecars };
    this.context = { ...own, ...made, catalogue, notices, found: finds.at };
    this.#unsubscribes = [
      catalogue.subscribe((change) => {
        own.emit(changed(change));
        for (const photo of turnedIn(change)) own.emit({ type: 'picture.ready', photo });
      }),
      catalogue.onWriter(() => {
        own.emit({ type: 'writer.changed' });
      }),
      catalogue.onNotice((notice) => {
        finds.now(notice);
        own.emit({ type: 'catalogue.noticed' });
      }),
    ];
  }

  /** Does a command's work over this catalogue, which is not closed under it. */
  async work<Value>(work: (context: DeskContext) => Value | Promise<Value>): Promise<Value> {
    const call = Promise.resolve(work(this.context));
    this.#calls.add(call);
    try {
      return await call;
    } finally {
      this.#calls.delete(call);
    }
  }

  picture(kind: PictureKind, photo: PhotoId): Promise<Buffer> {
    const { previews, catalogue } = this.context;
    return previews[kind](findPhoto(catalogue, photo));
  }

  /** What a photo looks like that an import is bringing in. Faults with `photo/not-found` and as `Readers.firstLook`. */
  async firstLook(job: JobId, number: number): Promise<Uint8Array> {
    return this.context.readers.firstLook(this.context.arriving.path(job, number));
  }

  /** Makes missing previews and the search index behind; an untouched catalogue gets the sample kit, if wished. */
  async welcome(sample: boolean): Promise<void> {
    const { catalogue, search, sidecars, previews } = this.context;
    const untouched = catalogue.seq === 0 && catalogue.mode === 'write';
    // A kit that is not where it belongs is said when the person asks for it.
    if (sample && untouched) await this.work((context) => openSample(context, {})).catch(() => undefined);
    void sidecars.follow().catch(() => undefined);
    void search.prepare().catch(() => undefined);
    previews.follow(Array.from(catalogue.briefs(), ({ id }) => id));
  }

  /** Ends jobs and readers, checkpoints and releases the catalogue. */
  close(): Promise<void> {
    return (this.#closing ??= this.#close());
  }

  async #close(): Promise<void> {
    const { jobs, previews, readers, search, sidecars, catalogue } = this.context;
    const ending = Promise.all([jobs.close(), previews.close(), Promise.allSettled(this.#calls)]);
    // Work that waits for a reader ends with it: a file that hangs one keeps nobody waiting.
    await Promise.all([readers.close(), within(patience, ending)]);
    for (const unsubscribe of this.#unsubscribes) unsubscribe();
    await within(patience, sidecars.close());
    await search.close();
    await catalogue.close();
  }
}

type Change = Parameters<Parameters<Catalogue['subscribe']>[0]>[0];

/** Photos that lie otherwise now: by hand, or by taking that back. */
const turnedIn = ({ changes }: Change): PhotoId[] =>
  changes.flatMap(({ table, id, ops }) =>
    table === 'photos' && ops.some(({ path }) => path[0] === 'turned') ? [id as PhotoId] : [],
  );

const changed = ({ seq, photos, events, speakers, tables }: Change): DeskEvent => ({
  type: 'catalogue.changed',
  seq,
  photos: [...photos],
  events: [...events],
  speakers: [...speakers],
  tables: [...tables],
});
