import { type Replaced, replaceText, type ReplaceWish } from '../../captions/replace/replace-text.ts';
import { Fault } from '../../model/fault.ts';
import { language } from '../../model/language.ts';
import type { Photo } from '../../model/photo.ts';

/** What to replace, and in which words. */
export interface CaptionsWish extends ReplaceWish {
  /** Left out: in all languages. */
  readonly languages?: readonly string[] | undefined;
}

/** One text of a photo that a replacement changes. */
export interface Replacement extends Replaced {
  readonly language: string;
  readonly part: 'text' | 'headline';
}

/** The wish with its languages in canonical form; faults with `input/invalid` where nothing is looked for. */
export function checkedWish(wish: CaptionsWish): CaptionsWish {
  if (wish.find === '') throw new Fault('input/invalid', 'Say what to look for.', { field: 'find' });
  return { ...wish, languages: wish.languages?.map((tag) => language(tag)) };
}

/** What a replacement makes of the captions and headlines of a photo; nothing where they stay as they are. */
export function replacementsIn({ captions }: Photo, wish: CaptionsWish): Replacement[] {
  const chosen = Object.entries(captions).filter(([tag]) => wish.languages?.includes(tag) ?? true);
  return chosen.flatMap(([tag, { headline = '', text }]) =>
    (['headline', 'text'] as const).flatMap((part) => {
      const replaced = replaceText(part === 'text' ? text : headline, wish);
      return replaced ? [{ language: tag, part, ...replaced }] : [];
    }),
  );
}
