import type { DeskEvent } from '../../src/contract/events.ts';
import type { EventId, PhotoId } from '../../src/model/ids.ts';
import { answers } from './ask.ts';
import { client, listenAnew } from './client.ts';
import { edits } from './edits.ts';
import { jobs } from './jobs.ts';
import { pictureReady } from './pictures.ts';
import { shell } from './shell.ts';
import { touchesOrder, touchesRows } from './touches-rows.ts';

type Changed = Extract<DeskEvent, { type: 'catalogue.changed' }>;

/** Changes that come in a burst (an import) are asked for together, in milliseconds. */
const gathering = 120;

/** The desk's process and which opening of its catalogue: another one is another state of things. */
let desk: string | undefined;
const photos = new Set<PhotoId>();
const events = new Set<EventId>();
const pictures = new Set<PhotoId>();
let speakersChanged = false;
const tables = new Set<string>();
let timer: ReturnType<typeof setTimeout> | undefined;

/** Keeps everything on the screens true to the desk, until the page ends. */
export function followDesk(): () => void {
  const stops = [client.listen(hear), shell?.onDeskRestart(listenAnew)];
  return () => {
    for (const stop of stops) stop?.();
  };
}

function hear(event: DeskEvent): void {
  jobs.hear(event);
  if (event.type === 'desk.hello') void greet(`${event.desk} ${event.opening}`);
  if (event.type === 'catalogue.noticed') void answers.invalidateQueries({ queryKey: ['catalogue.status'] });
  if (event.type === 'sidecars.changed') void answers.invalidateQueries({ queryKey: ['sidecars.state'] });
  if (event.type === 'picture.ready') {
    // One that lies otherwise now comes with its new size, not before.
    if (timer) pictures.add(event.photo);
    else pictureReady(event.photo);
  }
  if (event.type === 'catalogue.changed') gather(event);
  if (event.type === 'writer.changed') void answers.invalidateQueries({ queryKey: ['catalogue.status'] });
}

/** A desk is there: for the first time, again, another one after a crash, or with its catalogue opened anew. Then everything is asked anew. */
async function greet(now: string): Promise<void> {
  if (desk !== undefined && desk !== now) jobs.deskChanged();
  const first = desk === undefined;
  desk = now;
  edits.retry();
  if (!first) await answers.invalidateQueries();
  else await answers.refetchQueries({ predicate: ({ state }) => state.status === 'error' });
  const running = await client.call('jobs.list', {});
  if (running.ok) jobs.running(running.value.jobs);
}

function gather(change: Changed): void {
  for (const id of change.photos) photos.add(id);
  for (const id of change.events) events.add(id);
  speakersChanged ||= change.speakers.length > 0;
  for (const table of change.tables) tables.add(table);
  timer ??= setTimeout(refresh, gathering);
}

function refresh(): void {
  timer = undefined;
  const changed = {
    photos: new Set(photos),
    events: new Set(events),
    speakers: speakersChanged,
    tables: new Set(tables),
  };
  photos.clear();
  events.clear();
  speakersChanged = false;
  tables.clear();
  const ready = [...pictures];
  pictures.clear();
  void answers
    .invalidateQueries({ predicate: ({ queryKey, state }) => touches(queryKey, state.data, changed) })
    .then(() => {
      for (const photo of ready) pictureReady(photo);
    });
}

interface Gathered {
  readonly photos: ReadonlySet<PhotoId>;
  readonly events: ReadonlySet<EventId>;
  readonly speakers: boolean;
  /** Kinds of records: `templates`, `codes` … */
  readonly tables: ReadonlySet<string>;
}

/** Whether an answer may be another one after that change. */
function touches(key: readonly unknown[], data: unknown, changed: Gathered): boolean {
  const [name, input] = key as [string, { photo?: PhotoId; photos?: readonly PhotoId[]; event?: EventId }];
  switch (name) {
    case 'photos.show':
    case 'captions.checkTexts':
    case 'variables.say':
      return (
        changed.speakers || changed.events.size > 0 || (input.photo !== undefined && changed.photos.has(input.photo))
      );
    case 'photos.common':
      return input.photos?.some((photo) => changed.photos.has(photo)) ?? false;
    case 'photos.rows':
      return touchesRows(input, data, changed);
    case 'photos.order':
      return touchesOrder(input, data, changed);
    case 'templates.list':
      return changed.tables.has('templates');
    case 'codes.list':
    case 'codes.find':
      return changed.speakers || changed.events.size > 0 || changed.photos.size > 0 || changed.tables.has('codes');
    case 'searches.list':
      return true;
    case 'speakers.duplicates':
      return changed.speakers;
    case 'speakers.list':
    case 'speakers.previewMerge':
      return changed.speakers || changed.photos.size > 0;
    case 'photos.facets':
    case 'events.list':
    case 'events.overview':
    case 'history.list':
    case 'catalogue.status':
    case 'packs.plan':
    case 'packs.list':
    case 'packs.corrections':
    case 'sidecars.state':
      return true;
    default:
      return false;
  }
}
