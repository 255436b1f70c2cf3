import type { CaptionFinding } from '../../../model/caption-finding.ts';
import type { Check, CheckedText } from '../checked-photo.ts';
import { findingIn } from '../finding-in.ts';
import { findNumbers, type FoundNumber, type Numbers } from '../text/find-numbers.ts';

/**
 * A caption states another number than the one that it was written from, or else than the main language's. A number that
 * one of them leaves out is no fault: only where each has as many that the other has not, one stands for the other.
 */
export const numbersDiffer: Check = ({ texts, sources }) => {
  const captions = texts.filter(({ field }) => field === 'caption');
  if (captions.length < 2) return [];
  const numbers = new Map(captions.map((words) => [words, numbersOf(words)]));
  return captions.flatMap((words, at) => {
    const source = captions.find(({ language }) => language === sources[words.language]);
    const other = source ?? (at > 0 ? captions[0] : undefined);
    const [mine, theirs] = [numbers.get(words), other && numbers.get(other)];
    return other && mine && theirs ? differing(words, mine, other, theirs) : [];
  });
};

const numbersOf = ({ text, language, named, unknown }: CheckedText): Numbers =>
  findNumbers(text, language, [...named, ...unknown]);

function differing(words: CheckedText, mine: Numbers, other: CheckedText, theirs: Numbers): CaptionFinding[] {
  const [alone, missed] = [unanswered(mine, theirs), unanswered(theirs, mine)];
  if (alone.length !== missed.length) return [];
  return alone.flatMap((number, at) => {
    const counterpart = missed[at];
    if (!counterpart) return [];
    const [said, otherSaid] = [shown(words, number), shown(other, counterpart)];
    const message = `Here it is '${said}', and in '${other.language}' it is '${otherSaid}'. See which is right.`;
    const detail = { said, other: otherSaid, otherLanguage: other.language };
    return [findingIn(words, { rule: 'numbers-differ', message, detail }, number)];
  });
}

/** Numbers of one caption that the other does not state, each once. */
function unanswered(mine: Numbers, theirs: Numbers): FoundNumber[] {
  const answers = new Set([...theirs.stated.flatMap(({ values }) => values), ...theirs.maybe]);
  const seen = new Set<string>();
  return mine.stated.filter(({ values }) => {
    const key = values.join(' ');
    if (seen.has(key) || values.some((value) => answers.has(value))) return false;
    seen.add(key);
    return true;
  });
}

const shown = ({ text }: CheckedText, { from, to }: FoundNumber): string => text.slice(from, to);
