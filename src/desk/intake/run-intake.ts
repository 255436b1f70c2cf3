import type { Belonging } from '../../catalogue/change.ts';
import type { MendedPair } from '../../contract/commands.ts';
import type { IntakeSummary } from '../../contract/views.ts';
import type { CaptionTemplate } from '../../model/caption-template.ts';
import type { EventId } from '../../model/ids.ts';
import type { PressEvent } from '../../model/press-event.ts';
import type { DeskContext } from '../context.ts';
import type { JobVoice } from '../jobs.ts';
import { uploadsFolder } from '../uploads-folder.ts';
import { chooseEvent, folderAndDay, withArticles } from './choose-event.ts';
import { findFiles, type FoundFiles } from './found-files.ts';
import { IntakeRun } from './intake-run.ts';
import { applyToFresh } from './apply-to-fresh.ts';
import { mended } from './mended.ts';
import { suggest } from './suggest.ts';

export interface IntakeWish {
  readonly paths: readonly string[];
  readonly articles: readonly string[];
  readonly event: EventId | undefined;
  readonly eventName: string | undefined;
  /** Copy originals into the catalogue instead of referring to them. */
  readonly copy: boolean;
  /** Raw files and pictures of the same shot: as one photo (left out), or each on its own. */
  readonly raw?: 'together' | 'apart' | undefined;
  /** Captions that a person has put to other photos. */
  readonly pairing?: readonly MendedPair[] | undefined;
  /** Applied to the photos that are new. */
  readonly template?: CaptionTemplate | undefined;
  /** What the sample kit's event is called and credited with: its articles, like the real ones, do not say. */
  readonly sample?: Pick<PressEvent, 'names' | 'values'>;
}

/**
 * Brings photos and captions in. Whatever stops it, what was reported is in the catalogue, and running it again goes
 * on where it stopped: files that are there already are recognised by place, size and time, or by their bytes.
 */
export async function runIntake(context: DeskContext, wish: IntakeWish, voice: JobVoice): Promise<IntakeSummary> {
  const walked = await findFiles(wish.paths, wish.articles, {
    signal: voice.signal,
    raw: wish.raw,
    uploads: uploadsFolder(context.scratchFolder),
    found: (photos) => {
      voice.progress('walking', photos);
    },
  });
  const found = mended(walked, wish.pairing ?? []);
  for (const problem of found.problems) voice.problem(problem);
  const summary = startedSummary(found);
  if (found.photos.length === 0 && found.articles.length === 0) return summary;
  // All that this run brings in is undone as one.
  const belonging = { group: { id: voice.job, after: context.catalogue.seq } };
  const event = await openEvent(context, found, wish, belonging);
  const run = new IntakeRun(context, voice, { found, event, copy: wish.copy, summary, belonging });
  context.arriving.begun(voice.job, found.photos);
  try {
    await run.takeAll();
  } finally {
    context.arriving.ended(voice.job);
  }
  if (wish.template) await applyToFresh(context, wish.template, run.fresh, voice, belonging);
  const speakersSuggested = await suggest(context.catalogue, event.id, found, voice.signal, belonging);
  context.previews.follow(run.fresh);
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

/** The event as it is now, with what the articles say; chosen and put in one go, so that two imports agree on one. */
async function openEvent(
  { catalogue }: DeskContext,
  found: FoundFiles,
  wish: IntakeWish,
  belonging: Belonging,
): Promise<PressEvent> {
  const name = await folderAndDay(found);
  const { value } = await catalogue.change(
    'intake.event',
    (draft) => {
      const chosen = chooseEvent(catalogue, found, wish, name);
      const next = withArticles(chosen, found);
      const same = catalogue.events.get(chosen.id) && JSON.stringify(chosen) === JSON.stringify(next);
      return same ? chosen : draft.put('events', next);
    },
    belonging,
  );
  return value;
}
