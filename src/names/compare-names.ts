import { alignNames, type Alignment } from './align-names.ts';
import { parseName, type NamePart, type NameReading, type ParsedName } from './parse-name.ts';

export interface NameComparison {
  /** Whether both would be offered as one person. */
  readonly same: boolean;
  /** 0 to 1; from 0.5 on the same. */
  readonly score: number;
  /** The reason, for people. */
  readonly why: string;
}

/** Lowest score that is offered as the same person. */
const threshold = 0.5;

/**
 * Whether two names can be one person's, in any of the scripts that papers in Bengali, Vietnamese and English use. Titles
 * and honorifics do not count. Two Vietnamese names whose marks differ are two people; where one of them has no marks, or
 * is written in Bengali, only syllables that cannot sound alike part them.
 */
export const compareNames = (a: string, b: string): NameComparison => compareParsed(parseName(a), parseName(b));

/** `compareNames` for names parsed before. */
export function compareParsed(a: ParsedName, b: ParsedName): NameComparison {
  if (a.characters !== undefined && b.characters !== undefined) return compareCharacters(a.characters, b.characters);
  let best = compareOrders(a, b);
  if (best.score >= 0.9 || best.score === 0) return best;
  for (const stem of a.uninflected) best = better(best, lowered(compareOrders(stem, b), 'without its case ending'));
  for (const stem of b.uninflected) best = better(best, lowered(compareOrders(a, stem), 'without its case ending'));
  return best;
}

/** Chinese names that sound the same are mostly different ones: where both have their characters, these decide. */
const compareCharacters = (a: string, b: string): NameComparison =>
  a === b ? { same: true, score: 1, why: 'the same letters' } : different(0, 'the characters differ');

const better = (a: NameComparison, b: NameComparison): NameComparison => (b.score > a.score ? b : a);

/** The same comparison, a little less sure. */
function lowered({ score, why }: NameComparison, how: string): NameComparison {
  const less = score - 0.02;
  return { same: less >= threshold, score: less, why: `${why}, ${how}` };
}

function compareOrders(a: NameReading, b: NameReading): NameComparison {
  const pairing = { marked: a.marked && b.marked, vietnamese: a.vietnamese || b.vietnamese };
  const straight = judge(alignNames(a.parts, b.parts, pairing), a.parts, b.parts);
  const [first, ...rest] = b.parts;
  if (straight.same || straight.score === 0 || first === undefined || rest.length === 0) return straight;
  const last = rest.pop();
  const turns = [[...b.parts.slice(1), first], ...(last ? [[last, first, ...rest]] : [])];
  return turns.reduce(
    (best, parts) =>
      better(best, lowered(judge(alignNames(a.parts, parts, pairing), a.parts, parts), 'in another order')),
    straight,
  );
}

const different = (score: number, why: string): NameComparison => ({ same: false, score, why });

function judge(found: Alignment | undefined, a: readonly NamePart[], b: readonly NamePart[]): NameComparison {
  if (!found) return different(0, 'no part of the names is alike');
  const score = Math.max(0, 1 - found.cost / Math.max(2, Math.min(a.length, b.length)));
  const refusal = refusalOf(found, Math.max(a.length, b.length));
  if (refusal !== undefined) return different(score * 0.5, refusal);
  const why = reasonOf(found);
  return score >= 0.6 ? { same: true, score: threshold + (score - 0.6) * 1.25, why } : different(score * 0.8, why);
}

/** Why two names cannot be one person's, however near their parts are. */
function refusalOf(found: Alignment, longer: number): string | undefined {
  const lacked = found.onlyA + found.onlyB;
  if (found.met + found.metLight + found.initials < 2 && longer > 1) return 'only one part is alike';
  if (found.onlyA > 0 && found.onlyB > 0) return 'each has a part that the other lacks';
  if (lacked > 0 && found.met + found.initials < 2) return 'only one part is alike';
  if (found.headless) return 'the family name is missing';
  if (found.weighty > 2) return 'too many parts are left out';
  if (found.slips > 1 || (found.slips === 1 && lacked > 0)) return 'too many letters differ';
  return undefined;
}

function reasonOf(found: Alignment): string {
  if (found.slips > 0) return 'a letter apart, as in a typing mistake';
  if (found.onlyA + found.onlyB > 0) return 'alike but for a part that is left out';
  if (found.initials > 0) return 'initials that fit';
  return found.cost === 0 ? 'the same letters' : 'sounds the same';
}
