import { diffArrays } from 'diff';

/** A piece of two texts: in both, only in the one before, or only in the one now. */
export interface WordChange {
  readonly text: string;
  readonly kind: 'same' | 'gone' | 'new';
}

/** What changed between two texts, word by word as their language parts words (UAX #29). */
export function wordChanges(before: string, now: string, language: string): WordChange[] {
  const segmenter = segmenterFor(language);
  const words = (text: string): string[] =>
    Array.from(segmenter.segment(text.normalize('NFC')), ({ segment }) => segment);
  return diffArrays(words(before), words(now)).map(({ value, added, removed }) => ({
    text: value.join(''),
    kind: added ? 'new' : removed ? 'gone' : 'same',
  }));
}

/** Words of unknown languages are parted by the root's rules. */
function segmenterFor(language: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language, { granularity: 'word' });
  } catch {
    return new Intl.Segmenter('und', { granularity: 'word' });
  }
}
