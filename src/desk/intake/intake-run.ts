import type { Belonging } from '../../catalogue/change.ts';
import type { IntakeSummary } from '../../contract/views.ts';
import type { PhotoId } from '../../model/ids.ts';
import type { Photo, PhotoFile } from '../../model/photo.ts';
import type { PressEvent } from '../../model/press-event.ts';
import type { DeskContext } from '../context.ts';
import { faultOf } from '../fault-of.ts';
import type { JobVoice } from '../jobs.ts';
import { untilAborted } from '../until-aborted.ts';
import { Batch } from './batch.ts';
import { BesideIndex } from './beside-index.ts';
import { captionsByFile } from './captions-by-file.ts';
import { DiskRoom } from './disk-room.ts';
import type { FoundFiles, FoundPhoto } from './found-files.ts';
import { InOrder } from './in-order.ts';
import type { IntakePlace } from './intake-place.ts';
import { keepTaken } from './keep-taken.ts';
import type { ArticleCaption } from './new-photo.ts';
import { hasItsSidecars } from './has-its-sidecars.ts';
import { isUnchanged, lookBeside, takeKnownBeside, withBeside } from './take-beside.ts';
import { takeKnown, takeNew, type Taken, type TakenFile } from './take-photo.ts';

/** Files being read at once: enough to keep every reader busy while results are written. */
const inFlight = 12;

/** What a run is about. */
interface IntakeTask {
  readonly found: FoundFiles;
  readonly event: PressEvent;
  readonly copy: boolean;
  /** Counted up as photos are kept. */
  readonly summary: IntakeSummary;
  /** Ties the journal entries of the run into one step. */
  readonly belonging: Belonging;
}

/** One run over the files: many read at once, kept in batches, each batch one synced journal entry. */
export class IntakeRun {
  readonly fresh: PhotoId[] = [];
  readonly #context: DeskContext;
  readonly #voice: JobVoice;
  readonly #task: IntakeTask;
  readonly #place: IntakePlace;
  readonly #captions: ReadonlyMap<number, readonly ArticleCaption[]>;
  readonly #byPath: ReadonlyMap<string, PhotoId>;
  readonly #beside: BesideIndex;
  /** Raw files that are of another shot than the picture of their name. */
  readonly #apart: FoundPhoto[] = [];
  #apartTaken = 0;
  /** Photos on their way into the catalogue, by hash: the same picture in two folders is one photo. */
  readonly #taking = new Map<string, Promise<Taken>>();
  /** Read side by side, kept in the order of the folder. */
  readonly #order = new InOrder<TakenFile>();
  #done = 0;
  #stopped = false;

  constructor(context: DeskContext, voice: JobVoice, task: IntakeTask) {
    this.#context = context;
    this.#voice = voice;
    this.#task = task;
    const { catalogue, sidecars } = context;
    const written: IntakePlace['written'] = (photo) => sidecars.lastWritten(photo);
    this.#place = { catalogue, room: new DiskRoom(catalogue.folder), copy: task.copy, written };
    this.#captions = captionsByFile(task.found);
    this.#beside = new BesideIndex(catalogue);
    this.#byPath = new Map(Array.from(catalogue.briefs(), ({ id, path }) => [path, id]));
  }

  /** Takes every file. Faults with what stopped it, when all that was read until then is kept. */
  async takeAll(): Promise<void> {
    const { photos } = this.#task.found;
    const batch = new Batch<TakenFile>((items) => this.#keep(items));
    await this.#context.sidecars.load();
    const queue = photos.entries();
    this.#voice.progress('reading', 0, photos.length);
    const workers = await Promise.allSettled(Array.from({ length: inFlight }, () => this.#work(queue, batch)));
    // What was read is kept even where one worker failed (a full disk) or the person stopped the run.
    for (const item of this.#order.rest()) await batch.add(item);
    await batch.flush();
    for (const result of workers) if (result.status === 'rejected') throw result.reason;
    this.#voice.signal.throwIfAborted();
  }

  async #work(queue: Iterable<[number, FoundPhoto]>, batch: Batch<TakenFile>): Promise<void> {
    try {
      for (const [index, photo] of queue) {
        if (this.#voice.signal.aborted || this.#stopped) return;
        await this.#settle(index, photo, batch);
        for (let raw = this.#apart.shift(); raw; raw = this.#apart.shift())
          await this.#settle(this.#task.found.photos.length + this.#apartTaken++, raw, batch);
      }
    } catch (error) {
      this.#stopped = true;
      throw error;
    }
  }

  async #settle(index: number, photo: FoundPhoto, batch: Batch<TakenFile>): Promise<void> {
    const taken = await this.#take(photo, this.#captions.get(index) ?? []);
    const settled = this.#order.settle(index, taken && { taken, file: photo.path });
    for (const item of settled) await batch.add(item);
  }

  async #take(photo: FoundPhoto, captions: readonly ArticleCaption[]): Promise<Taken | undefined> {
    try {
      return await this.#takeShot(photo, captions);
    } catch (error) {
      if (this.#voice.signal.aborted) return undefined;
      this.#tell(error, photo);
      this.#step();
      return undefined;
    }
  }

  /** Tells of a file that could not be taken; throws on what stops the whole run. */
  #tell(error: unknown, { path }: FoundPhoto): void {
    const { code, message } = faultOf(error);
    if (code === 'store/disk-full') throw error;
    this.#task.summary.problems += 1;
    this.#voice.problem({ code, message, path });
  }

  /** A picture with the raw files of its shot; one of them that cannot be read does not keep the picture out. */
  async #takeShot(photo: FoundPhoto, captions: readonly ArticleCaption[]): Promise<Taken> {
    const taken = await this.#takeOne(photo, captions);
    const files: PhotoFile[] = [];
    for (const raw of photo.beside ?? []) {
      try {
        const read = () => untilAborted(this.#context.readers.read(raw.path, { thumbnail: false }), this.#voice.signal);
        const found = await lookBeside(this.#place, this.#beside, taken, raw, read);
        if (found.kind === 'apart') this.#apart.push(raw);
        else if (found.file) files.push(found.file);
      } catch (error) {
        if (this.#voice.signal.aborted) throw error;
        this.#tell(error, raw);
      }
    }
    if (files.length === 0) return taken;
    this.#beside.add(taken.photo, files);
    const { state, photo: known, put = (current: Photo): Photo => current } = taken;
    return {
      state: state === 'known' ? 'updated' : state,
      photo: known,
      put: (current) => withBeside(put(current), files),
    };
  }

  async #takeOne(photo: FoundPhoto, captions: readonly ArticleCaption[]): Promise<Taken> {
    const { catalogue, readers } = this.#context;
    const same = await this.#unchanged(photo);
    if (same) return takeKnown(this.#place, same, photo, captions, undefined);
    const read = await untilAborted(readers.read(photo.path, { thumbnail: true }), this.#voice.signal);
    const beside = this.#beside.photoWith(read.sha256);
    if (beside) return takeKnownBeside(this.#place, beside, photo, read);
    const known = catalogue.photoBySha256(read.sha256);
    if (known) return takeKnown(this.#place, known, photo, captions, read);
    const twin = this.#taking.get(read.sha256);
    if (twin) return takeKnown(this.#place, (await twin).photo, photo, captions, undefined);
    const taking = takeNew(this.#place, this.#task.event, photo, read, captions);
    this.#taking.set(read.sha256, taking);
    try {
      return await taking;
    } catch (error) {
      this.#taking.delete(read.sha256);
      throw error;
    }
  }

  /** The photo that came from this very file, unless size or time say that the file is another one now. */
  async #unchanged(photo: FoundPhoto): Promise<Photo | undefined> {
    const id = this.#byPath.get(photo.path);
    const known = id && this.#context.catalogue.photos.get(id);
    const owner = this.#beside.photoAt(photo.path);
    const kept = owner?.beside?.find(({ path }) => path === photo.path);
    if (owner && kept && (await isUnchanged(photo.path, kept))) return owner;
    if (!known || !(await isUnchanged(photo.path, known.file))) return undefined;
    return (await hasItsSidecars(photo.path, known, this.#place.written(known.id))) ? known : undefined;
  }

  async #keep(items: readonly TakenFile[]): Promise<void> {
    const { catalogue } = this.#context;
    const { event, summary, belonging } = this.#task;
    for (const { file, taken } of await keepTaken(catalogue, event.id, items, belonging)) {
      const { state, photo } = taken;
      if (state === 'new') {
        summary.new += 1;
        this.fresh.push(photo.id);
      } else summary.known += 1;
      const { warnings, beside } = photo;
      const paths = beside?.map(({ path }) => path);
      this.#voice.line({
        photo: photo.id,
        file,
        state,
        ...(paths && { beside: paths }),
        ...(warnings.length > 0 && { warnings }),
      });
      this.#step();
    }
    for (const { taken } of items) this.#taking.delete(taken.photo.file.sha256);
  }

  #step(): void {
    this.#done += 1;
    this.#voice.progress('reading', this.#done, this.#task.found.photos.length + this.#apartTaken);
  }
}
