import { stat } from 'node:fs/promises';
import type { IntakeSummary } from '../../contract/views.ts';
import type { EventId, PhotoId } from '../../model/ids.ts';
import type { Photo } from '../../model/photo.ts';
import type { PressEvent } from '../../model/press-event.ts';
import type { DeskContext } from '../context.ts';
import { faultOf } from '../fault-of.ts';
import type { JobVoice } from '../jobs.ts';
import { Batch } from './batch.ts';
import { chooseEvent, withArticles } from './choose-event.ts';
import { findFiles, type FoundFiles, type FoundPhoto } from './found-files.ts';
import type { ArticleCaption } from './new-photo.ts';
import { suggest } from './suggest.ts';
import { knownPhoto, takePhoto, type Taken } from './take-photo.ts';

export interface IntakeWish {
  readonly paths: readonly string[];
  readonly articles: readonly string[];
  readonly event: EventId | undefined;
  readonly eventName: string | undefined;
  /** Copy originals into the catalogue instead of referring to them. */
  readonly copy: boolean;
  /** What the sample kit's event is called and credited with: its articles, like the real ones, do not say. */
  readonly sample?: Pick<PressEvent, 'names' | 'values'>;
}

/** Files being read at once: enough to keep every reader busy while results are written. */
const inFlight = 12;

/**
 * Brings photos and captions in. Whatever stops it, what was reported is in the catalogue, and running it again goes
 * on where it stopped: files that are there already are recognised by place, size and time, or by their bytes.
 */
export async function runIntake(context: DeskContext, wish: IntakeWish, voice: JobVoice): Promise<IntakeSummary> {
  const found = await findFiles(wish.paths, wish.articles, {
    signal: voice.signal,
    found: (photos) => {
      voice.progress('walking', photos);
    },
  });
  for (const problem of found.problems) voice.problem(problem);
  const summary = startedSummary(found);
  if (found.photos.length === 0 && found.articles.length === 0) return summary;
  const event = await openEvent(context, found, wish);
  const run = new IntakeRun(context, voice, found, event, wish.copy, summary);
  await run.takeAll();
  const speakersSuggested = await suggest(context.catalogue, event.id, found, voice.signal);
  context.previews.follow(run.fresh.flatMap((id) => context.catalogue.photos.get(id) ?? []));
  return { ...summary, speakersSuggested, event: event.id };
}

function startedSummary(found: FoundFiles): IntakeSummary {
  const paired = new Set(found.pairings.map(({ article, caption }) => `${article}/${caption}`));
  const captions = found.captionsWithoutPhoto.flatMap(
    ({ article, caption }) => found.articles[article]?.article.captions[caption]?.fileName ?? [],
  );
  const photos = found.photosWithoutCaption.flatMap((index) => found.photos[index]?.name ?? []);
  return {
    new: 0,
    known: 0,
    problems: found.problems.length,
    captionsPaired: paired.size,
    captionsWithoutPhoto: captions.length,
    photosWithoutCaption: photos.length,
    speakersSuggested: 0,
    ...((captions.length > 0 || photos.length > 0) && { orphans: { captions, photos } }),
  };
}

async function openEvent(context: DeskContext, found: FoundFiles, wish: IntakeWish): Promise<PressEvent> {
  const chosen = withArticles(await chooseEvent(context.catalogue, found, wish), found);
  const before = context.catalogue.events.get(chosen.id);
  if (before && JSON.stringify(before) === JSON.stringify(chosen)) return before;
  const { value } = await context.catalogue.change('intake.event', (draft) => draft.put('events', chosen));
  return value;
}

/** One run over the files: many read at once, kept in batches, each batch one synced journal entry. */
class IntakeRun {
  readonly fresh: PhotoId[] = [];
  readonly #context: DeskContext;
  readonly #voice: JobVoice;
  readonly #found: FoundFiles;
  readonly #event: PressEvent;
  readonly #copy: boolean;
  readonly #summary: IntakeSummary;
  readonly #captions: ReadonlyMap<number, readonly ArticleCaption[]>;
  readonly #byPath: ReadonlyMap<string, Photo>;
  /** Photos taken in this run and not yet in the catalogue, by hash: the same picture in two folders is one photo. */
  readonly #taking = new Map<string, Photo>();
  #done = 0;

  constructor(
    context: DeskContext,
    voice: JobVoice,
    found: FoundFiles,
    event: PressEvent,
    copy: boolean,
    summary: IntakeSummary,
  ) {
    this.#context = context;
    this.#voice = voice;
    this.#found = found;
    this.#event = event;
    this.#copy = copy;
    this.#summary = summary;
    this.#captions = captionsByFile(found);
    this.#byPath = new Map([...context.catalogue.photos.all()].map((photo) => [photo.file.path, photo]));
  }

  async takeAll(): Promise<void> {
    const batch = new Batch<{ index: number; taken: Taken; file: string }>((items) => this.#keep(items));
    const queue = this.#found.photos.entries();
    const worker = async (): Promise<void> => {
      for (const [index, photo] of queue) {
        if (this.#voice.signal.aborted) return;
        const taken = await this.#take(index, photo);
        if (taken) await batch.add({ index, taken, file: photo.path });
      }
    };
    this.#voice.progress('reading', 0, this.#found.photos.length);
    const workers = await Promise.allSettled(Array.from({ length: inFlight }, worker));
    // What was read is kept even where one worker failed (a full disk) or the person stopped the run.
    await batch.flush();
    for (const result of workers) if (result.status === 'rejected') throw result.reason;
    this.#voice.signal.throwIfAborted();
  }

  async #take(index: number, photo: FoundPhoto): Promise<Taken | undefined> {
    const captions = this.#captions.get(index) ?? [];
    try {
      const same = await this.#unchanged(photo);
      if (same) return await knownPhoto(this.#context, same, photo, captions);
      const taken = await takePhoto(this.#context, this.#event, photo, captions, this.#copy);
      if (taken.state !== 'new') return taken;
      const twin = this.#taking.get(taken.photo.file.sha256);
      if (twin) return { state: 'known', photo: twin };
      this.#taking.set(taken.photo.file.sha256, taken.photo);
      return taken;
    } catch (error) {
      const fault = faultOf(error);
      if (fault.code === 'store/disk-full') throw error;
      this.#summary.problems += 1;
      this.#voice.problem({ code: fault.code, message: fault.message, path: photo.path });
      this.#step();
      return undefined;
    }
  }

  /** The photo that came from this very file, unless size or time say that the file is another one now. */
  async #unchanged(photo: FoundPhoto): Promise<Photo | undefined> {
    const known = this.#byPath.get(photo.path);
    if (!known) return undefined;
    const now = await stat(photo.path);
    return now.size === known.file.size && now.mtime.toISOString() === known.file.modified ? known : undefined;
  }

  async #keep(unordered: readonly { index: number; taken: Taken; file: string }[]): Promise<void> {
    const { catalogue } = this.#context;
    // Read side by side, kept in the order of the folder.
    const items = unordered.toSorted((a, b) => a.index - b.index);
    const puts = items.flatMap(({ taken: { photo, put } }) => (put ? [{ photo, put }] : []));
    if (puts.length > 0) {
      await catalogue.change('intake.photos', (draft) => {
        for (const { photo, put } of puts) draft.put('photos', put(catalogue.photos.get(photo.id) ?? photo));
      });
    }
    for (const { taken, file } of items) {
      if (taken.state === 'new') {
        this.#summary.new += 1;
        this.fresh.push(taken.photo.id);
      } else this.#summary.known += 1;
      const { warnings } = taken.photo;
      this.#voice.line({ photo: taken.photo.id, file, state: taken.state, ...(warnings.length > 0 && { warnings }) });
      this.#step();
    }
  }

  #step(): void {
    this.#done += 1;
    this.#voice.progress('reading', this.#done, this.#found.photos.length);
  }
}

function captionsByFile(found: FoundFiles): Map<number, ArticleCaption[]> {
  const byFile = new Map<number, ArticleCaption[]>();
  for (const { article, caption, file } of found.pairings) {
    const from = found.articles[article]?.article;
    const words = from?.captions[caption];
    if (!from || !words) continue;
    const language = words.language === 'und' ? from.language : words.language;
    const list = byFile.get(file) ?? [];
    list.push({ language, text: words.text, ...(from.date !== undefined && { date: from.date }) });
    byFile.set(file, list);
  }
  return byFile;
}
