import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeFault } from '../catalogue/disk/write-fault.ts';
import type { Answer } from '../contract/command.ts';
import type { CommandName, Input, Output } from '../contract/commands.ts';
import type { DeskEvent } from '../contract/events.ts';
import type { Client } from '../contract/client.ts';
import type { PhotoId } from '../model/ids.ts';
import type { DeskContext } from './context.ts';
import { dispatch } from './dispatch.ts';
import { Entries } from './entries.ts';
import { History } from './history/history.ts';
import { Jobs } from './jobs.ts';
import { openIn, type OpenWish } from './open-in.ts';
import { endTools } from './packs/tools.ts';
import { Previews } from './previews.ts';
import { findPhoto } from './photos/find-photo.ts';
import { Search } from './search/search.ts';
import { createReaders } from './readers/readers.ts';
import { programVersion } from './version.ts';
import { within } from './within.ts';

export interface DeskOptions extends OpenWish {
  readonly sampleFolder?: string;
}

/** Everything Cutline knows how to do, over one open catalogue. */
export interface Desk extends Client {
  readonly entries: Entries;
  readonly scratchFolder: string;
  /** The same as `call`, for doors whose input is not typed. */
  dispatch(name: string, raw: unknown): Promise<Answer<unknown>>;
  /** A photo's picture as JPEG bytes; faults with `photo/not-found` and what reading the original faults with. */
  picture(kind: 'thumbnail' | 'preview', photo: PhotoId): Promise<Buffer>;
  hello(): DeskEvent;
  /** For desks with screens: makes missing previews behind; an untouched catalogue gets the sample kit, if wished. */
  welcome(wish: { readonly sample: boolean }): Promise<void>;
  /** Ends jobs and readers, checkpoints and releases the catalogue; waits a few seconds at most for work to end. */
  close(): Promise<void>;
}

/** Milliseconds that work which was told to end is waited for; the disk holds what it has reported. */
const patience = 4000;

/** Opens the catalogue and everything over it; faults with what `openCatalogue` faults with. */
export async function openDesk(options: DeskOptions): Promise<Desk> {
  const { catalogue, notices } = await openIn(options);
  const scratchFolder = await mkdtemp(join(tmpdir(), 'cutline-')).catch(async (error: unknown) => {
    await catalogue.close();
    throw writeFault(error, tmpdir());
  });
  const listeners = new Set<(event: DeskEvent) => void>();
  const emit = (event: DeskEvent): void => {
    for (const listener of listeners) tell(listener, event);
  };
  const readers = createReaders();
  const previews = new Previews(catalogue, readers, (photo) => {
    emit({ type: 'picture.ready', photo });
  });
  const jobs = new Jobs(emit);
  const history = new History(catalogue, (group) => jobs.list().some(({ job }) => job === group));
  const context: DeskContext = {
    catalogue,
    readers,
    entries: new Entries(),
    jobs,
    history,
    previews,
    search: new Search(catalogue),
    sampleFolder: options.sampleFolder ?? '',
    scratchFolder,
    version: programVersion,
    notices,
    emit,
  };
  const unsubscribe = catalogue.subscribe(({ seq, photos, events, speakers }) => {
    emit({ type: 'catalogue.changed', seq, photos: [...photos], events: [...events], speakers: [...speakers] });
  });
  const close = async (): Promise<void> => {
    const ending = Promise.all([context.jobs.close(), previews.close()]);
    // Work that waits for a reader ends with it: a file that hangs one keeps nobody waiting.
    await Promise.all([readers.close(), within(patience, ending)]);
    await within(patience, endTools());
    unsubscribe();
    await context.search.close();
    await catalogue.close();
    await rm(scratchFolder, { recursive: true, force: true, maxRetries: 3 });
  };
  let closing: Promise<void> | undefined;
  return {
    entries: context.entries,
    scratchFolder,
    dispatch: (name, raw) => dispatch(context, name, raw),
    call: <Name extends CommandName>(name: Name, input: Input<Name>) =>
      dispatch(context, name, input) as Promise<Answer<Output<Name>>>,
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    picture: (kind, id) => previews[kind](findPhoto(catalogue, id)),
    hello: () => ({ type: 'desk.hello', desk: process.pid, seq: catalogue.seq }),
    welcome: async ({ sample }) => {
      if (sample && catalogue.seq === 0 && catalogue.mode === 'write') await dispatch(context, 'sample.open', {});
      void context.search.prepare().catch(() => undefined);
      previews.follow(Array.from(catalogue.briefs(), ({ id }) => id));
    },
    close: () => (closing ??= close()),
  };
}

/** A listener that fails neither keeps the news from the others nor passes for work that failed. */
function tell(listener: (event: DeskEvent) => void, event: DeskEvent): void {
  try {
    listener(event);
  } catch (error) {
    process.emitWarning(error instanceof Error ? error : String(error));
  }
}
