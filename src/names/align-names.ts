import { compareParts, type Pairing } from './compare-parts.ts';
import type { NamePart } from './parse-name.ts';
import { soundDistance } from './sound-distance.ts';

/** The best way to lay one name's parts along another's. */
export interface Alignment {
  /** Sum over the parts: 0 where all are the same. */
  readonly cost: number;
  /** Parts in full that found their like; light ones apart. */
  readonly met: number;
  readonly metLight: number;
  /** Initials that stand for a part. */
  readonly initials: number;
  readonly slips: number;
  /** Parts that the other name lacks, light ones among them, initials not. */
  readonly onlyA: number;
  readonly onlyB: number;
  /** Of these, the ones that are not light. */
  readonly weighty: number;
  /** One name lacks the family name that opens the other. */
  readonly headless: boolean;
}

const start: Alignment = {
  cost: 0,
  met: 0,
  metLight: 0,
  initials: 0,
  slips: 0,
  onlyA: 0,
  onlyB: 0,
  weighty: 0,
  headless: false,
};
/** Greatest distance at which two parts are still one name. */
const farthest = 0.62;
/** Parts run together lose their borders, so they must be closer. */
const farthestJoined = 0.43;

type Table = (Alignment | undefined)[][];

function offer(table: Table, row: number, column: number, next: Alignment): void {
  const line = table[row];
  const known = line?.[column];
  if (line && (!known || next.cost < known.cost)) line[column] = next;
}

/** @returns undefined where no part of one meets a part of the other. */
export function alignNames(a: readonly NamePart[], b: readonly NamePart[], pairing: Pairing): Alignment | undefined {
  const table: Table = Array.from({ length: a.length + 1 }, () => []);
  offer(table, 0, 0, start);
  for (let row = 0; row <= a.length; row += 1) {
    for (let column = 0; column <= b.length; column += 1) {
      const here = table[row]?.[column];
      if (!here) continue;
      const left = a[row];
      const right = b[column];
      if (left) offer(table, row + 1, column, without(here, left, 'onlyA', pairing));
      if (right) offer(table, row, column + 1, without(here, right, 'onlyB', pairing));
      if (!left || !right) continue;
      const met = meeting(here, left, right, row + column === 0 ? { ...pairing, opening: true } : pairing);
      if (met) offer(table, row + 1, column + 1, met);
      if (pairing.vietnamese) continue;
      for (const count of [2, 3]) {
        const byB = joined(left, b.slice(column, column + count), count);
        if (byB !== undefined) offer(table, row + 1, column + count, meets(here, byB));
        const byA = joined(right, a.slice(row, row + count), count);
        if (byA !== undefined) offer(table, row + count, column + 1, meets(here, byA));
      }
    }
  }
  const end = table[a.length]?.[b.length];
  return end && end.met + end.initials > 0 ? end : undefined;
}

function without(here: Alignment, part: NamePart, whose: 'onlyA' | 'onlyB', pairing: Pairing): Alignment {
  if (isInitial(part, pairing)) return { ...here, cost: here.cost + 0.3 };
  const opens = here.met + here.metLight + here.initials + here.onlyA + here.onlyB === 0;
  const lacked = {
    ...here,
    [whose]: here[whose] + 1,
    headless: here.headless || (opens && pairing.vietnamese && part.family),
  };
  return part.light
    ? { ...lacked, cost: here.cost + 0.25 }
    : { ...lacked, cost: here.cost + 0.5, weighty: here.weighty + 1 };
}

const meets = (here: Alignment, distance: number): Alignment => ({
  ...here,
  cost: here.cost + distance,
  met: here.met + 1,
});

function meeting(here: Alignment, left: NamePart, right: NamePart, pairing: Pairing): Alignment | undefined {
  const { distance, slip } = compareParts(left, right, pairing);
  if (distance <= farthest) {
    const cost = here.cost + distance;
    const slips = here.slips + (slip ? 1 : 0);
    const light = left.light && right.light;
    return light ? { ...here, cost, slips, metLight: here.metLight + 1 } : { ...here, cost, slips, met: here.met + 1 };
  }
  return standsFor(left, right, pairing) || standsFor(right, left, pairing)
    ? { ...here, cost: here.cost + 0.2, initials: here.initials + 1 }
    : undefined;
}

/** ভি and ডি are given names too: among Vietnamese names only a Latin letter is an initial for sure. */
const isInitial = (part: NamePart, { vietnamese }: Pairing): boolean =>
  part.initial !== undefined && !(vietnamese && part.readings.size > 0);

function standsFor(short: NamePart, part: NamePart, pairing: Pairing): boolean {
  const letter = short.initial;
  if (letter === undefined || !isInitial(short, pairing)) return false;
  if (part.initial !== undefined) return part.initial === letter;
  if (part.bare.startsWith(letter) || part.sounds.startsWith(letter)) return true;
  return [...part.readings.keys()].some((reading) => reading.replace('-', '').startsWith(letter));
}

/** One part against several run together (Jinping, Jin Ping; Rabindranath, Rabindra Nath); undefined where they differ. */
function joined(one: NamePart, many: readonly NamePart[], count: number): number | undefined {
  if (many.length < count || one.sounds.length < 4 || many.some(({ sounds }) => sounds === '')) return undefined;
  const together = many.map(({ sounds }) => sounds).join('');
  if (Math.abs(together.length - one.sounds.length) > 4) return undefined;
  const distance = soundDistance(one.sounds, together.replaceAll(/(.)\1+/g, '$1'));
  return distance <= farthestJoined ? distance + 0.05 : undefined;
}
