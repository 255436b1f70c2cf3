import { foldText } from '../../../model/text.ts';
import type { CaptionFinding } from '../../../model/caption-finding.ts';
import type { SpeakerTitle } from '../../../model/speaker.ts';
import type { Check, CheckedPerson, CheckedText, NamedSpeaker } from '../checked-photo.ts';
import { otherRanks, otherTimes } from '../data/title-words.ts';
import { findingIn } from '../finding-in.ts';
import { nameOf } from '../name-of.ts';
import { anyForm, wordEnd, wordStart } from '../text/any-form.ts';
import { casedLike } from '../text/cased-like.ts';
import { inThis } from '../text/primary.ts';

/** A title that the person had at another time, in front of the name or behind its comma; a former minister is one rightly. */
export const titleOfDay: Check = ({ texts, people, captured, eventDays }) => {
  const days = (captured === undefined ? eventDays : [captured]).map((day) => day.slice(0, 10));
  // Which title was held is not known of a day that is not.
  if (days.length === 0 || days.some((day) => day.length < 10)) return [];
  return texts.flatMap((words) =>
    words.named.flatMap((mention) => {
      const person = people.get(mention.speaker);
      return person && !mention.refused ? wrongTitle(words, mention, person, days) : [];
    }),
  );
};

function wrongTitle(
  words: CheckedText,
  mention: NamedSpeaker,
  person: CheckedPerson,
  days: readonly string[],
): CaptionFinding[] {
  const titles = person.titles.flatMap((title) => {
    const text = inThis(title.text, words.language)?.trim();
    return text ? [{ text, held: days.some((day) => isHeld(title, day)) }] : [];
  });
  const right = [...new Set(titles.filter(({ held }) => held).map(({ text }) => text))];
  const span = [
    ...spansIn(
      words.text,
      mention,
      titles.map(({ text }) => text),
    ),
  ].find(
    ({ from, to }) =>
      !isQualified(words.text, from) && !right.some((text) => isAlike(text, words.text.slice(from, to))),
  );
  if (!span || right.some((text) => covers(words.text, mention, text, span))) return [];
  const said = words.text.slice(span.from, span.to);
  const [only] = right;
  const fix = only !== undefined && right.length === 1 ? { fix: casedLike(said, only) } : {};
  const name = nameOf(person, words.language);
  const held = only === undefined ? 'another' : `'${only}'`;
  const message = `'${said}' is not the title of '${name}' on ${days[0] ?? ''}, which was ${held}. Use the title of that day.`;
  const detail = { speaker: mention.speaker, name, said, date: days[0] ?? '', titles: right };
  // Without any title of that day the registry may just not have it.
  return right.length === 0 ? [] : [findingIn(words, { rule: 'title-of-day', message, ...fix, detail }, span)];
}

/** Both ends count; a year or a month means all of it. */
const isHeld = ({ from, to }: SpeakerTitle, day: string): boolean =>
  (from ?? '') <= day && (typeof to !== 'string' || day.slice(0, to.length) <= to);

const isAlike = (a: string, b: string): boolean => foldText(a) === foldText(b);

/** Where these titles stand in front of the name or behind its comma, the longest first. */
function* spansIn(text: string, { from, to, titleFrom }: NamedSpeaker, titles: readonly string[]) {
  const front = text.slice(titleFrom, from);
  const comma = /^[ \u00a0]*,[ \u00a0]*/.exec(text.slice(to))?.[0].length;
  for (const title of titles.toSorted((a, b) => b.length - a.length)) {
    const match = new RegExp(wordStart + anyForm([title]) + wordEnd, 'iu').exec(front);
    if (match) yield { from: titleFrom + match.index, to: titleFrom + match.index + match[0].length };
    if (comma === undefined) continue;
    const behind = new RegExp(`^${anyForm([title])}${wordEnd}`, 'iu').exec(text.slice(to + comma));
    if (behind) yield { from: to + comma, to: to + comma + behind[0].length };
  }
}

/** Whether a title of the day is what the text has there: it holds the other one inside it. */
const covers = (text: string, mention: NamedSpeaker, title: string, span: { from: number; to: number }): boolean =>
  [...spansIn(text, mention, [title])].some(({ from, to }) => from <= span.from && span.to <= to);

const qualifier = new RegExp(`${wordStart}${anyForm([...otherTimes, ...otherRanks])}[ \\u00a0‐‑–-]*$`, 'iu');

const isQualified = (text: string, at: number): boolean => qualifier.test(text.slice(Math.max(0, at - 40), at));
