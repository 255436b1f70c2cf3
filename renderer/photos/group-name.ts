import type { PhotoGroup } from '../../src/contract/views.ts';
import { inLanguage } from '../../src/model/in-language.ts';
import type { Words } from '../strings/words.ts';

/** '26 October 2025 · 31', 'Hanoi · 12', 'Lương Tam Quang · 9': what stands over a group of photos. */
export function groupName({ key, names, photos }: PhotoGroup, by: 'time' | 'place' | 'speaker', words: Words): string {
  const { t, date, number, locale } = words;
  const called = names && inLanguage(names, [locale]);
  return `${called ?? (key === '' ? t(`group.${by}`) : by === 'time' ? date(asMoment(key)) : key)} · ${number(photos)}`;
}

/** An hour with its minutes, as dates are shown. */
const asMoment = (key: string): string => (/T\d{2}$/.test(key) ? `${key}:00` : key);
