import type { Caption } from '../../model/caption.ts';
import type { ConflictState } from '../../model/conflict.ts';
import type { Photo } from '../../model/photo.ts';
import { readingsOf, textsIn } from './readings-of.ts';

/** Whoever types a value where the blocks of the file differ has settled that: it is theirs now. */
export function withDecisions(before: Photo, after: Photo): Photo {
  const conflicts: Record<string, ConflictState> = { ...before.conflicts };
  const typed = Object.keys(conflicts).filter((key) => isTyped(before, after, key));
  for (const key of typed) conflicts[key] = 'person';
  return typed.length > 0 ? { ...after, conflicts } : after;
}

function isTyped(before: Photo, after: Photo, key: string): boolean {
  if (key === 'description') return wordsChanged(before, after, key, ({ text }) => text);
  if (key === 'headline') return wordsChanged(before, after, key, ({ headline = '' }) => headline);
  return before.values[key] !== after.values[key];
}

/** Only words that came from the file are in question: another language's are not. */
function wordsChanged(before: Photo, after: Photo, key: string, part: (caption: Caption) => string): boolean {
  const said = new Set(Object.values(readingsOf(before, key)).flatMap(textsIn));
  return Object.entries(before.captions).some(([tag, caption]) => {
    const now = after.captions[tag];
    return said.has(part(caption)) && part(caption) !== (now ? part(now) : '');
  });
}
