import type { Catalogue, DurableChange } from '../../catalogue/catalogue-port.ts';
import type { PhotoId } from '../../model/ids.ts';
import type { Photo } from '../../model/photo.ts';
import type { SearchDocument } from '../../search/search-document.ts';
import type { SearchIndex, SearchSlice } from '../../search/search-index.ts';
import { documentOf, stampOf } from './document-of.ts';

/** Photos that are put into the index between two turns of everyone else. */
const slice = 100;
/** Photos that are put in as one: each such step costs the disk and the index some time of its own. */
const together = 2000;
/** Photos by which an index is known to be of this catalogue. */
const sample = 20;

/** Whether the index has the catalogue as it is now. A file of another catalogue may have the same numbers by chance. */
export function isUpToDate(index: SearchIndex, catalogue: Catalogue): boolean {
  if (index.seq !== catalogue.seq || index.size !== catalogue.photos.size) return false;
  let looked = 0;
  for (const brief of catalogue.briefs()) {
    if (looked++ === sample) break;
    if (index.stamp(brief.id) !== stampOf(catalogue, brief)) return false;
  }
  return true;
}

/** Puts everything into the index that it has not, or not as it is now. @param stopped asked every few thousand photos. */
export async function catchUp(index: SearchIndex, catalogue: Catalogue, stopped: () => boolean): Promise<void> {
  if (isUpToDate(index, catalogue)) return;
  const { seq } = catalogue;
  const known = index.stamps();
  const due: PhotoId[] = [];
  for (const brief of catalogue.briefs()) {
    if (known.get(brief.id) !== stampOf(catalogue, brief)) due.push(brief.id);
    known.delete(brief.id);
  }
  await put(index, catalogue, { photos: due, gone: [...known.keys()], seq, stopped });
}

/** Takes edits into an index that had the catalogue as it was before them. */
export async function takeIn(
  index: SearchIndex,
  catalogue: Catalogue,
  changes: readonly DurableChange[],
  stopped: () => boolean,
): Promise<void> {
  const photos = new Set(changes.flatMap((change) => change.photos));
  const events = new Set(changes.flatMap((change) => change.events));
  const speakers = new Set(changes.flatMap((change) => change.speakers));
  if (events.size + speakers.size > 0) {
    for (const { id, event, people } of catalogue.briefs()) {
      if (events.has(event) || people.some((speaker) => speakers.has(speaker))) photos.add(id);
    }
  }
  await put(index, catalogue, { photos: [...photos], gone: [], seq: changes.at(-1)?.seq ?? catalogue.seq, stopped });
}

interface Due {
  readonly photos: readonly PhotoId[];
  readonly gone: readonly string[];
  readonly seq: number;
  readonly stopped: () => boolean;
}

/**
 * `photos` as they are on the disk: an edit that a crash takes back would stay found for good, and its revision be used
 * again. Those that are not there go. The index holds edit `seq` when all are in.
 */
async function put(index: SearchIndex, catalogue: Catalogue, { photos, gone, seq, stopped }: Due): Promise<void> {
  for (let start = 0; start === 0 || start < photos.length; start += together) {
    if (stopped() && photos.length > together) return;
    const some = photos.slice(start, start + together);
    const isLast = start + together >= photos.length;
    await index.update(slicesOf(catalogue, some, start === 0 ? gone : []), isLast ? seq : index.seq);
  }
}

function* slicesOf(catalogue: Catalogue, photos: readonly PhotoId[], gone: readonly string[]): Generator<SearchSlice> {
  if (gone.length > 0) yield { documents: [], gone };
  for (let start = 0; start < photos.length; start += slice) {
    const some = photos.slice(start, start + slice).map((id) => [id, catalogue.onDisk('photos', id)] as const);
    yield {
      documents: some.flatMap(([, photo]) => (photo ? whatToKeep(catalogue, photo) : [])),
      gone: some.flatMap(([id, photo]) => (photo ? [] : [id])),
    };
  }
}

function whatToKeep(catalogue: Catalogue, photo: Photo): SearchDocument {
  const people = photo.people.map(({ speaker }) => speaker);
  return documentOf(catalogue, photo, stampOf(catalogue, { ...photo, people }));
}
