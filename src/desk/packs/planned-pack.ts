import type { Parsed } from '../../contract/commands.ts';
import { Fault } from '../../model/fault.ts';
import { planIim } from '../../metadata/iim-plan.ts';
import type { PressEvent } from '../../model/press-event.ts';
import { type PackPlanned, planPack } from '../../packs/plan-pack.ts';
import type { DeskContext } from '../context.ts';
import { findEvent } from '../events/find-event.ts';
import { choosePhotos } from '../photos/choose-photos.ts';
import { sideBySide } from '../side-by-side.ts';
import { embeddingOf } from './embedding-of.ts';
import { packPhoto } from './pack-photo.ts';

/** Plans the chosen pack; faults with `pack/nothing-to-export` where no photo is chosen. */
export async function plannedPack(context: DeskContext, choice: Parsed<'packs.plan'>): Promise<PackPlanned> {
  const { catalogue, version } = context;
  const chosen = await choosePhotos(context, choice);
  if (chosen.length === 0) {
    throw new Fault('pack/nothing-to-export', 'There is no photo to make a pack of. Import or choose some first.');
  }
  const photos = await sideBySide(chosen, (photo) => packPhoto(catalogue, photo));
  const events = [...new Set(photos.map(({ event }) => event))].map((id) => findEvent(catalogue, id));
  const event = events.length === 1 ? events[0] : undefined;
  const languages = choice.languages ?? storyLanguages(event, photos);
  return planPack({
    photos,
    ...(event ? { event } : { events }),
    languages,
    preset: choice.preset ?? 'press',
    waive: choice.waive ?? [],
    signed: choice.signed ?? 'embed',
    now: new Date(),
    iimCuts: (photo) => planIim(embeddingOf(photo, languages)),
    generator: `Cutline ${version}`,
  });
}

/** The event's languages; without one event, those that captions are written in, most first. */
function storyLanguages(event: PressEvent | undefined, photos: PackPlanned['input']['photos']): string[] {
  if (event && event.languages.length > 0) return event.languages;
  const counts = new Map<string, number>();
  for (const { captions } of photos)
    for (const tag of Object.keys(captions)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  const sorted = [...counts].sort((a, b) => b[1] - a[1]).map(([tag]) => tag);
  return sorted.length > 0 ? sorted : ['en'];
}
