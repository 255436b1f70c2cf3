import { dateWordsOf } from '../data/date-words.ts';
import { anyForm, wordEnd, wordStart } from './any-form.ts';
import { compiled } from './compiled.ts';
import { primary } from './primary.ts';

/** A weekday that a text names. */
export interface FoundWeekday {
  /** UTF-16 offsets of the name, case ending left out; `to` is exclusive. */
  readonly from: number;
  readonly to: number;
  /** 0 is Sunday. */
  readonly day: number;
  /** The seven names in the form that the text uses, from Sunday. */
  readonly names: readonly string[];
  /** Written out, not Sun or Mon. */
  readonly full: boolean;
}

const same = (word: string): string =>
  word
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[ \u00a0]+/g, ' ');

/** The weekdays that `text` names, in its order. */
export function findWeekdays(text: string, language: string): FoundWeekday[] {
  const { weekdays, endings } = dateWordsOf(primary(language));
  const found: FoundWeekday[] = [];
  const behind = endings.length > 0 ? `(?=${anyForm(endings)}?${wordEnd})` : wordEnd;
  for (const [at, names] of weekdays.entries()) {
    const pattern = compiled(`${wordStart}${anyForm(names)}${behind}`, 'giu');
    for (const match of text.matchAll(pattern)) {
      const [name] = match;
      const to = match.index + name.length;
      if (found.some((other) => match.index < other.to && other.from < to)) continue;
      const day = names.findIndex((one) => same(one) === same(name));
      found.push({ from: match.index, to, day, names, full: at === 0 || name.length > 5 });
    }
  }
  return found.sort((a, b) => a.from - b.from);
}
