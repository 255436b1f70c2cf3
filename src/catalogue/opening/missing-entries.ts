import type { Entry } from '../change.ts';
import type { Notice } from '../notice.ts';

/**
 * Edits that no journal file has, though later ones are there: a file was taken away. Entries count without gaps, and
 * damaged lines have been reported already.
 */
export function missingEntries(entries: readonly Entry[], after: number, damagedLines: number): Notice[] {
  const gaps: string[] = [];
  let missing = 0;
  let last = after;
  for (const { seq } of entries) {
    if (seq > last + 1) {
      gaps.push(seq === last + 2 ? String(last + 1) : `${last + 1} to ${seq - 1}`);
      missing += seq - last - 1;
    }
    last = Math.max(last, seq);
  }
  if (missing <= damagedLines) return [];
  const message =
    `The journal lacks edits that were saved (number ${gaps.join(', ')}): a file of the folder 'journal' is gone. ` +
    'Put it back from a backup if there is one, or look at what was edited last.';
  return [{ code: 'journal/entries-missing', message }];
}
