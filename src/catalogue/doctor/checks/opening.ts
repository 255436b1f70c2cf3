import type { NoticeCode } from '../../notice.ts';
import type { Check } from '../check.ts';

/** What other checks tell with its place. */
const toldElsewhere: readonly NoticeCode[] = ['document/damaged', 'record/damaged'];
/** What the next opening for writing does by itself, and loses nothing by. */
const harmless: readonly NoticeCode[] = ['journal/tail-cut', 'catalogue/migrated'];

/** What opening finds: a torn or damaged journal, edits of what is gone, a catalogue that cannot be opened at all. */
export const checkOpening: Check = function* ({ catalogue, unopened }) {
  if (unopened !== undefined) yield { code: 'catalogue/damaged', path: 'catalogue.json', message: unopened };
  for (const { code, message } of catalogue?.notices ?? []) {
    if (!toldElsewhere.includes(code)) yield { code, message, ...(harmless.includes(code) && { note: true }) };
  }
};
