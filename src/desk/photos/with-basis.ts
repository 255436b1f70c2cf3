import type { PhotoSet } from '../../contract/commands.ts';
import type { Caption, Captions } from '../../model/caption.ts';
import type { Photo } from '../../model/photo.ts';

/**
 * Which of the captions follow the main language's words, after an edit. A caption that is written, or said to be checked,
 * follows them as they are now; when they change, the others are older, and know what they were written from.
 * @param set the edit that made `next` of `before`.
 */
export function withBasis(before: Photo, next: Photo, set: PhotoSet, main: string | undefined): Photo {
  const [was, is] = [main && before.captions[main], main && next.captions[main]];
  if (main === undefined || !is || is.text === '') return next;
  const others = Object.entries(next.captions).filter(([tag, { text }]) => tag !== main && text !== '');
  const changed = others.flatMap(([tag, caption]) => {
    const isWritten = !sameWords(before.captions[tag], caption) || set[`captions.${tag}.status`] === 'checked';
    const basedOn = isWritten
      ? { language: main, revision: is.revision }
      : basisOf(caption, was || undefined, is, main);
    return basedOn === caption.basedOn ? [] : [[tag, { ...caption, ...(basedOn && { basedOn }) }] as const];
  });
  if (changed.length === 0) return next;
  const captions: Captions = { ...next.captions, ...Object.fromEntries(changed) };
  return { ...next, captions };
}

/** What a caption that this edit leaves alone is based on. */
function basisOf({ basedOn }: Caption, was: Caption | undefined, is: Caption, main: string): Caption['basedOn'] {
  if (!was || was.revision === is.revision) return basedOn;
  const isOther = basedOn && (basedOn.language !== main || basedOn.revision !== was.revision);
  if (isOther) return basedOn;
  if (was.text !== is.text) return { language: main, revision: was.revision, text: was.text };
  // Another status, or headline, is no news for those who follow its words.
  return basedOn && { ...basedOn, revision: is.revision };
}

const sameWords = (a: Caption | undefined, b: Caption): boolean => a?.text === b.text && a.headline === b.headline;
