import { rm } from 'node:fs/promises';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Catalogue } from '../catalogue/catalogue-port.ts';
import { openCatalogue } from '../catalogue/catalogue.ts';
import type { Answer } from '../contract/command.ts';
import type { CommandName, Input, Output } from '../contract/commands.ts';
import type { DeskEvent } from '../contract/events.ts';
import type { Client } from '../contract/client.ts';
import type { PhotoId } from '../model/ids.ts';
import type { DeskContext } from './context.ts';
import { dispatch } from './dispatch.ts';
import { Entries } from './entries.ts';
import { Jobs } from './jobs.ts';
import { endTools } from './packs/tools.ts';
import { Previews } from './previews.ts';
import { findPhoto } from './photos/find-photo.ts';
import { createReaders } from './readers/readers.ts';
import { programVersion } from './version.ts';

export interface DeskOptions {
  /** The catalogue's folder. */
  readonly catalogue: string;
  /** `write-or-read` opens for reading where somebody else writes or the disk is protected. */
  readonly mode: 'write' | 'read' | 'write-or-read';
  /** Make the catalogue if it is not there. */
  readonly create?: boolean;
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
  /** A catalogue that is still untouched gets the sample kit, ready to play with. */
  welcome(): Promise<void>;
  /** Ends jobs and readers, checkpoints and releases the catalogue. */
  close(): Promise<void>;
}

/** Opens the catalogue and everything over it; faults with what `openCatalogue` faults with. */
export async function openDesk(options: DeskOptions): Promise<Desk> {
  const catalogue = await openIn(options);
  const scratchFolder = await mkdtemp(join(tmpdir(), 'cutline-'));
  const listeners = new Set<(event: DeskEvent) => void>();
  const emit = (event: DeskEvent): void => {
    for (const listener of listeners) listener(event);
  };
  const readers = createReaders();
  const previews = new Previews(catalogue, readers, (photo) => {
    emit({ type: 'picture.ready', photo });
  });
  const context: DeskContext = {
    catalogue,
    readers,
    entries: new Entries(),
    jobs: new Jobs(emit),
    previews,
    sampleFolder: options.sampleFolder ?? '',
    scratchFolder,
    version: programVersion,
    emit,
  };
  const unsubscribe = catalogue.subscribe(({ seq, photos, events, speakers }) => {
    emit({ type: 'catalogue.changed', seq, photos: [...photos], events: [...events], speakers: [...speakers] });
  });
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
    welcome: async () => {
      if (catalogue.seq === 0 && catalogue.mode === 'write') await dispatch(context, 'sample.open', {});
    },
    close: async () => {
      await context.jobs.close();
      await previews.close();
      await Promise.all([readers.close(), endTools()]);
      unsubscribe();
      await catalogue.close();
      await rm(scratchFolder, { recursive: true, force: true });
    },
  };
}

async function openIn(options: DeskOptions): Promise<Catalogue> {
  const { catalogue, mode, create = false } = options;
  if (mode !== 'write-or-read') return openCatalogue(catalogue, { mode, create });
  try {
    return await openCatalogue(catalogue, { mode: 'write', create });
  } catch (error) {
    if (!isReadable(error)) throw error;
    return openCatalogue(catalogue, { mode: 'read' });
  }
}

/** Somebody else writes, or the disk is protected: what can still be read should be. */
function isReadable(error: unknown): boolean {
  const code = (error as { code?: string }).code ?? '';
  return ['catalogue/locked', 'catalogue/read-only', 'EACCES', 'EROFS', 'EPERM'].includes(code);
}
