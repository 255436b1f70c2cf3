import { isDeepStrictEqual } from 'node:util';
import type { Caption } from '../../model/caption.ts';
import type { Photo } from '../../model/photo.ts';

/**
 * The photo with its captions' own revisions sound again. A caption that is exactly as it was gets back the revision that
 * it had then, so that captions written from it are as new as they were; one of which a part was changed since gets a
 * number that it never had. The highest number ever given is remembered, so that the next edit does not use one again:
 * two different texts never share a revision (see `olderThan`).
 * @param before the photo as it is now.
 * @param after the photo with its fields taken back, revisions included where nothing had changed them since.
 */
export function withCaptionCounts(before: Photo, after: Photo): Photo {
  const tags = new Set([...Object.keys(before.captions), ...Object.keys(after.captions)]);
  const captions: Record<string, Caption> = {};
  const counted: Record<string, number> = { ...before.captionsCounted };
  for (const tag of tags) {
    const now = before.captions[tag];
    const then = after.captions[tag];
    const highest = Math.max(now?.revision ?? 0, counted[tag] ?? 0);
    const revision = now && then ? revisionOf(now, then, highest) : then?.revision;
    if (then && revision !== undefined) captions[tag] = { ...then, revision };
    counted[tag] = Math.max(highest, revision ?? 0);
    if (counted[tag] === revision) Reflect.deleteProperty(counted, tag);
  }
  const { captionsCounted, ...rest } = after;
  return { ...rest, captions, ...(Object.keys(counted).length > 0 && { captionsCounted: counted }) };
}

function revisionOf(now: Caption, then: Caption, highest: number): number {
  if (isDeepStrictEqual({ ...now, revision: 0 }, { ...then, revision: 0 })) return now.revision;
  return now.revision === then.revision ? highest + 1 : then.revision;
}
