import type { NoticeView } from '../../src/contract/notices.ts';
import type { Fillings } from '../strings/word.ts';
import type { Words } from '../strings/words.ts';

/** A notice in the language of the screen; what is not foreseen as the desk said it. */
export function noticeText({ code, message, detail = {} }: NoticeView, words: Words): string {
  const fillings = Object.fromEntries(
    Object.entries(detail).filter((entry): entry is [string, string | number] =>
      ['string', 'number'].includes(typeof entry[1]),
    ),
  );
  const { date, photos, remains, from, reason } = detail;
  const more: Fillings = {
    ...(typeof date === 'string' && { date: words.exactMoment(date) }),
    ...(typeof photos === 'number' && { count: photos }),
  };
  const variants = [
    ...(remains === true ? [`notice.${code}.remains`] : []),
    ...(typeof from === 'number' ? [`notice.${code}.${from}`] : []),
    ...(typeof reason === 'string' ? [`notice.${code}.${reason}`] : []),
    // What is not foreseen of a step between formats is told by its own words.
    ...(from === undefined ? [`notice.${code}`] : []),
  ];
  for (const key of variants) {
    const text = words.maybe(key, { ...fillings, ...more });
    if (text !== undefined) return text;
  }
  return message;
}
