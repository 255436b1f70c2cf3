import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { writeFault } from '../catalogue/disk/write-fault.ts';
import type { Client } from '../contract/client.ts';
import type { Answer } from '../contract/command.ts';
import type { CommandName, Input, Output } from '../contract/commands.ts';
import type { DeskEvent } from '../contract/events.ts';
import { Fault } from '../model/fault.ts';
import type { JobId, PhotoId } from '../model/ids.ts';
import { type CarryOut, dispatch } from './dispatch.ts';
import { Entries } from './entries.ts';
import type { Handler } from './handler.ts';
import { handlers } from './handlers.ts';
import { type DeskNotice, openIn, type OpenWish } from './open-in.ts';
import { endTools } from './packs/tools.ts';
import type { PictureKind } from './previews.ts';
import { Sitting } from './sitting.ts';
import type { Standing, StandingHandler } from './standing.ts';
import { isStanding, standingHandlers } from './standing-handlers.ts';
import { Turns } from './turns.ts';
import { programVersion } from './version.ts';
import { within } from './within.ts';

export interface DeskOptions extends OpenWish {
  readonly sampleFolder?: string;
  /** Stand also where the catalogue cannot be opened: commands then answer why, and a backup can be gone back to. */
  readonly standing?: boolean;
}

/** Milliseconds that tools which were told to end are waited for. */
const patience = 4000;

/** Opens the catalogue and everything over it; faults with what `openCatalogue` faults with, unless it is to stand. */
export async function openDesk(options: DeskOptions): Promise<Desk> {
  const scratchFolder = await mkdtemp(join(tmpdir(), 'cutline-')).catch((error: unknown) => {
    throw writeFault(error, tmpdir());
  });
  const desk = new Desk(options, scratchFolder);
  try {
    await desk.open();
  } catch (error) {
    if (options.standing) return desk;
    await desk.close();
    throw error;
  }
  return desk;
}

/** Everything Cutline knows how to do, over one catalogue. */
export class Desk implements Client, Standing {
  readonly folder: string;
  readonly mode: OpenWish['mode'];
  readonly entries = new Entries();
  readonly scratchFolder: string;
  readonly #options: DeskOptions;
  readonly #listeners = new Set<(event: DeskEvent) => void>();
  readonly #turns = new Turns();
  #sitting: Sitting | undefined;
  #refusal: Error = new Error('The catalogue has not been opened yet.');
  #openings = 0;
  #welcoming = false;
  #closing: Promise<void> | undefined;

  constructor(options: DeskOptions, scratchFolder: string) {
    this.folder = resolve(options.catalogue);
    this.mode = options.mode;
    this.scratchFolder = scratchFolder;
    this.#options = options;
  }

  /** Why the catalogue could not be opened; undefined where it is open. */
  get refusal(): Error | undefined {
    return this.#sitting ? undefined : this.#refusal;
  }

  call<Name extends CommandName>(name: Name, input: Input<Name>): Promise<Answer<Output<Name>>> {
    return this.dispatch(name, input) as Promise<Answer<Output<Name>>>;
  }

  /** The same as `call`, for doors whose input is not typed. */
  dispatch(name: string, raw: unknown): Promise<Answer<unknown>> {
    return dispatch(name, raw, this.#carryOut);
  }

  listen(listener: (event: DeskEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** A photo's picture as JPEG bytes; faults with `photo/not-found` and what reading the original faults with. */
  async picture(kind: PictureKind, photo: PhotoId): Promise<Buffer> {
    await this.#turns.settled();
    return this.#open().picture(kind, photo);
  }

  /** A small JPEG of photo `number` (from 0) of those that an import is bringing in. Faults as `Sitting.firstLook`. */
  async firstLook(job: JobId, number: number): Promise<Uint8Array> {
    await this.#turns.settled();
    return this.#open().firstLook(job, number);
  }

  hello(): DeskEvent {
    const seq = this.#sitting?.context.catalogue.seq ?? 0;
    return { type: 'desk.hello', desk: process.pid, opening: this.#openings, seq };
  }

  /** For desks with screens: makes missing previews behind; an untouched catalogue gets the sample kit, if wished. */
  async welcome({ sample }: { readonly sample: boolean }): Promise<void> {
    this.#welcoming = true;
    await this.#sitting?.welcome(sample);
  }

  /** Opens what is not open, or is only read though nobody stands in the way of writing any more. */
  open(): Promise<void> {
    return this.#turns.take(async () => {
      if (this.#sitting && !canBeWrittenNow(this.#sitting)) return;
      await this.#standUp();
      await this.#sitDown([]);
    });
  }

  whileClosed<Value>(work: () => Promise<Value>, tell: (value: Value) => DeskNotice): Promise<Value> {
    return this.#turns.take(async () => {
      await this.#standUp();
      const notices: DeskNotice[] = [];
      try {
        const value = await work();
        notices.push(tell(value));
        return value;
      } finally {
        // Where it cannot be opened, the desk stands, and says so to whoever asks next.
        await this.#sitDown(notices).catch(() => undefined);
      }
    });
  }

  /** Ends jobs and readers, checkpoints and releases the catalogue; waits a few seconds at most for work to end. */
  close(): Promise<void> {
    return (this.#closing ??= this.#turns.take(async () => {
      await this.#sitting?.close();
      await within(patience, endTools());
      await rm(this.scratchFolder, { recursive: true, force: true, maxRetries: 3 });
    }));
  }

  readonly #carryOut: CarryOut = async (name, input): Promise<unknown> => {
    if (isStanding(name)) return (standingHandlers[name] as StandingHandler<CommandName>)(this, input);
    await this.#turns.settled();
    return this.#open().work((context) => (handlers[name] as Handler<CommandName>)(context, input));
  };

  /** The sitting; faults with why there is none. */
  #open(): Sitting {
    if (!this.#sitting) throw this.#refusal;
    return this.#sitting;
  }

  /** Ends the sitting; faults with `catalogue/busy` where somebody's work is under way. */
  async #standUp(): Promise<void> {
    const before = this.#sitting;
    if (before && before.context.jobs.list().length > 0) {
      throw new Fault('catalogue/busy', 'An import or a pack is under way. Wait until it is done, or stop it first.');
    }
    this.#sitting = undefined;
    await before?.close();
  }

  async #sitDown(told: readonly DeskNotice[]): Promise<void> {
    const { entries, scratchFolder } = this;
    const again = this.#openings++ > 0;
    try {
      const { catalogue, notices } = await openIn(this.#options);
      const own = {
        entries,
        scratchFolder,
        sampleFolder: this.#options.sampleFolder ?? '',
        version: programVersion,
        toWrite: this.mode !== 'read',
      };
      this.#sitting = new Sitting(catalogue, [...told, ...notices], { ...own, emit: this.#emit });
      if (this.#welcoming) await this.#sitting.welcome(false);
    } catch (error) {
      this.#refusal = error instanceof Error ? error : new Error(String(error));
      throw error;
    } finally {
      if (again) this.#emit(this.hello());
    }
  }

  readonly #emit = (event: DeskEvent): void => {
    for (const listener of this.#listeners) tell(listener, event);
  };
}

const canBeWrittenNow = ({ context: { toWrite, catalogue } }: Sitting): boolean =>
  toWrite && catalogue.mode === 'read-only' && catalogue.writerLeft;

/** A listener that fails neither keeps the news from the others nor passes for work that failed. */
function tell(listener: (event: DeskEvent) => void, event: DeskEvent): void {
  try {
    listener(event);
  } catch (error) {
    process.emitWarning(error instanceof Error ? error : String(error));
  }
}
