import { isMarkedFamily, type NamePart } from './parse-name.ts';
import { soundDistance } from './sound-distance.ts';
import { typingSlip } from './typing-slip.ts';

/** How two parts of names meet: 0 the same letters, 1 nothing in common; a slip is a typing mistake in one of them. */
export interface Meeting {
  readonly distance: number;
  readonly slip: boolean;
}

const nothing: Meeting = { distance: 1, slip: false };

/** What is known about the two names whose parts meet. */
export interface Pairing {
  /** Both names carry Vietnamese marks. */
  readonly marked: boolean;
  /** One of the names is Vietnamese through and through, so that two different syllables are two different names. */
  readonly vietnamese: boolean;
  /** These parts open their names, where Vietnamese puts the family name. */
  readonly opening?: boolean;
}

/** How far apart two parts of names are, under the rules of their writing. */
export function compareParts(a: NamePart, b: NamePart, pairing: Pairing): Meeting {
  if (a.written === b.written) return { distance: 0, slip: false };
  if (a.readings.size > 0 && b.readings.size > 0 && pairing.vietnamese) return compareSyllables(a, b, pairing);
  if (a.bare === b.bare && !pairing.vietnamese) return { distance: 0.02, slip: false };
  if (a.habitual.length > 0 && b.habitual.length > 0) {
    return a.habitual.some((name) => b.habitual.includes(name)) ? { distance: 0.04, slip: false } : nothing;
  }
  const distance = a.sounds && b.sounds ? soundDistance(a.sounds, b.sounds) : 1;
  if (distance > 0.15 && typingSlip(a.bare, b.bare)) return { distance: 0.3, slip: true };
  // What is no syllable is compared with one by sound alone, so it must be nearer than foreign names need to be.
  const misread = pairing.vietnamese && a.readings.size + b.readings.size > 0;
  return { distance: misread ? Math.min(1, distance * 1.6 + 0.1) : distance, slip: misread && distance > 0.15 };
}

function compareSyllables(a: NamePart, b: NamePart, pairing: Pairing): Meeting {
  const cost = sharedReading(a, b);
  if (cost === undefined) {
    // Two real syllables are two names, but where a family name belongs, one that is none can only be a slip.
    const slip = pairing.opening === true && a.family !== b.family && typingSlip(a.bare, b.bare);
    return slip ? { distance: 0.3, slip } : nothing;
  }
  const latin = /^[a-z]/.test(a.bare) && /^[a-z]/.test(b.bare);
  if (!latin) return { distance: 0.05 + 0.05 * cost, slip: false };
  if (!pairing.marked) return { distance: 0.02, slip: false };
  if (settledMarks(a.written) === settledMarks(b.written)) return { distance: 0, slip: false };
  // A family name with a mark that no family name has is a slip; any other mark makes another name.
  const slip = pairing.opening === true && isMarkedFamily(a.written) !== isMarkedFamily(b.written);
  return slip ? { distance: 0.25, slip } : nothing;
}

/** The least far-fetched syllable that both can be; undefined where there is none. */
function sharedReading(a: NamePart, b: NamePart): number | undefined {
  let least: number | undefined;
  for (const [reading, cost] of a.readings) {
    const other = b.readings.get(reading);
    if (other !== undefined) least = Math.min(cost + other, least ?? Infinity);
  }
  return least;
}

/** The same marks wherever in the syllable the tone is put (hòa, hoà). */
function settledMarks(written: string): string {
  const letters = written.normalize('NFD');
  const tone = /[\u0300\u0301\u0303\u0309\u0323]/.exec(letters)?.[0] ?? '';
  return letters.replaceAll(/[\u0300\u0301\u0303\u0309\u0323]/g, '') + tone;
}
