import type { Catalogue, DurableChange } from '../../catalogue/catalogue-port.ts';
import { Fault, type Problem } from '../../model/fault.ts';
import type { EventId, PhotoId } from '../../model/ids.ts';
import { faultOf } from '../fault-of.ts';
import { stampOf } from '../search/document-of.ts';
import { type KeptSidecar, KeptSidecars } from './kept-sidecars.ts';
import { writeSidecar, type WrittenSidecar } from './write-sidecar.ts';

/** Milliseconds that edits are gathered: words come in while somebody types, and a sidecar is for other programs. */
const gathering = 1000;

/** How far the sidecars of an event are. */
export interface SidecarState {
  readonly written: number;
  /** Those that the catalogue is ahead of; the ones among them that could not be written have a problem. */
  readonly waiting: number;
  readonly problems: readonly Problem[];
}

/**
 * Keeps the XMP sidecars beside the originals of those events that ask for it up with the catalogue, at its own pace,
 * and goes on where it stopped: what was not written is due at the next opening.
 */
export class Sidecars {
  readonly #catalogue: Catalogue;
  readonly #changed: () => void;
  readonly #kept: KeptSidecars;
  readonly #due = new Set<PhotoId>();
  readonly #problems = new Map<PhotoId, Problem>();
  #unsubscribe: () => void = () => undefined;
  #timer: NodeJS.Timeout | undefined;
  #working: Promise<void> | undefined;
  #loaded: Promise<void> | undefined;
  #closed = false;

  /** @param changed told when the state of some event's sidecars is another. */
  constructor(catalogue: Catalogue, changed: () => void) {
    this.#catalogue = catalogue;
    this.#changed = changed;
    this.#kept = new KeptSidecars(catalogue.folder);
  }

  /** Writes what is due, and follows from now on. A catalogue that is only read has its sidecars written by its writer. */
  async follow(): Promise<void> {
    if (this.#catalogue.mode === 'read-only' || this.#closed) return;
    this.#unsubscribe = this.#catalogue.subscribe((change) => {
      this.#hear(change);
    });
    await this.load();
    this.#lookThrough();
  }

  /** Makes what is known of the sidecars that were written ready to be asked for. */
  load(): Promise<void> {
    return (this.#loaded ??= this.#kept.load());
  }

  /** The sidecar as Cutline last wrote it beside the photo's original. Loaded before. */
  lastWritten(photo: PhotoId): KeptSidecar | undefined {
    return this.#kept.get(photo);
  }

  /** The sidecar of one photo, now. Faults as `writeSidecar`. */
  async write(id: PhotoId, over: boolean): Promise<WrittenSidecar> {
    await this.load();
    const photo = this.#catalogue.onDisk('photos', id);
    if (!photo) throw new Fault('photo/not-found', `There is no photo '${id}' in this catalogue.`, { photo: id });
    const stamp = stampOf(this.#catalogue, { ...photo, people: photo.people.map(({ speaker }) => speaker) });
    const done = await writeSidecar(this.#catalogue, photo, { known: this.lastWritten(id)?.sha256, over });
    const { sha256, size, modified } = done;
    this.#kept.set(id, { stamp, sha256, size, modified });
    this.#problems.delete(id);
    return done;
  }

  async state(event: EventId): Promise<SidecarState> {
    await this.load();
    let [written, waiting] = [0, 0];
    const problems: Problem[] = [];
    for (const brief of this.#catalogue.briefs(event)) {
      if (this.#kept.get(brief.id)?.stamp === stampOf(this.#catalogue, brief)) written++;
      else waiting++;
      const problem = this.#problems.get(brief.id);
      if (problem) problems.push(problem);
    }
    return { written, waiting, problems };
  }

  /** Begins nothing more, waits for the one being written, and keeps what is known. */
  async close(): Promise<void> {
    this.#closed = true;
    this.#unsubscribe();
    clearTimeout(this.#timer);
    await this.#working;
    await this.save();
  }

  /** Keeps what is known of the sidecars on the disk. */
  async save(): Promise<void> {
    if (this.#catalogue.mode === 'write') await this.#kept.save();
  }

  #hear({ photos, events, speakers }: DurableChange): void {
    const isOwn = photos.length > 0 && events.length === 0 && speakers.length === 0;
    if (isOwn) for (const id of photos) this.#add(id);
    else this.#lookThrough();
    this.#soon();
  }

  #add(id: PhotoId): void {
    const photo = this.#catalogue.photos.get(id);
    if (photo && this.#catalogue.events.get(photo.event)?.sidecars) this.#due.add(id);
  }

  /** Everything that the sidecars are behind of. */
  #lookThrough(): void {
    for (const event of this.#catalogue.events.all()) {
      if (!event.sidecars) continue;
      for (const brief of this.#catalogue.briefs(event.id))
        if (this.#kept.get(brief.id)?.stamp !== stampOf(this.#catalogue, brief)) this.#due.add(brief.id);
    }
    this.#soon();
  }

  #soon(): void {
    if (this.#due.size === 0 || this.#closed || this.#working) return;
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.#working = this.#work().finally(() => {
        this.#working = undefined;
        this.#soon();
      });
    }, gathering);
  }

  async #work(): Promise<void> {
    for (const id of this.#due) {
      if (this.#closed) return;
      this.#due.delete(id);
      const photo = this.#catalogue.photos.get(id);
      // Taken away, or not asked for any more, while it waited.
      if (!photo || !this.#catalogue.events.get(photo.event)?.sidecars) continue;
      try {
        await this.write(id, false);
      } catch (error) {
        const { code, message } = faultOf(error);
        this.#problems.set(id, { code, message, id });
      }
    }
    await this.save();
    this.#changed();
  }
}
