import { codaForms, onsetForms, rimes, vowelForms } from './data/vietnamese-syllable.ts';

/** What a written syllable can be, as `onset-rime` without marks (`ng-uyen`), each with how far-fetched it is (0 plain, 1 rare). */
export type Readings = ReadonlyMap<string, number>;

const rimeSet = new Set(rimes);
const onsetsLongestFirst = Object.keys(onsetForms).toSorted((a, b) => b.length - a.length);

/** An unmarked Vietnamese syllable (`nguyen`) as `ng-uyen`; undefined where it is none. */
export function readVietnamese(letters: string): string | undefined {
  for (const onset of onsetsLongestFirst) {
    if (!letters.startsWith(onset)) continue;
    const rime = letters.slice(onset.length);
    if (rimeSet.has(rime)) return `${onset}-${rime}`;
    if (onset === 'q') break;
  }
  return undefined;
}

/** Forms of the data tables: `'a ~b'` is a plain form and a rare one. */
function* formsOf(forms: string): Generator<readonly [form: string, cost: number]> {
  for (const form of forms.split(' ')) yield form.startsWith('~') ? [form.slice(1), 1] : [form, 0];
}

const onsetsByForm = indexed(Object.keys(onsetForms), (onset) => formsOf(onsetForms[onset] ?? ''));
const rimesByForm = indexed(rimes, rimeForms);
const longestOnset = Math.max(...[...onsetsByForm.keys()].map(({ length }) => length));

function* rimeForms(rime: string): Generator<readonly [string, number]> {
  const [, vowel = '', coda = ''] = /^([aeiouy]+)(.*)$/.exec(rime) ?? [];
  for (const [sounds, cost] of formsOf(vowelForms[vowel] ?? '')) {
    for (const [end, more] of formsOf(codaForms[coda] ?? '')) yield [sounds + end, cost + more];
  }
}

function indexed(
  parts: readonly string[],
  forms: (part: string) => Iterable<readonly [string, number]>,
): Map<string, Map<string, number>> {
  const index = new Map<string, Map<string, number>>();
  for (const part of parts) {
    for (const [form, cost] of forms(part)) {
      const known = index.get(form) ?? new Map<string, number>();
      known.set(part, Math.min(cost, known.get(part) ?? cost));
      index.set(form, known);
    }
  }
  return index;
}

/** The Vietnamese syllables that a romanised Bengali word can render (`koyaN` renders `q-uang`, `c-oang`); empty where none. */
export function readRendered(sounds: string): Readings {
  const readings = new Map<string, number>();
  for (let cut = 0; cut <= Math.min(longestOnset, sounds.length); cut += 1) {
    const onsets = onsetsByForm.get(sounds.slice(0, cut));
    const ends = rimesByForm.get(sounds.slice(cut));
    if (!onsets || !ends) continue;
    for (const [onset, onsetCost] of onsets) {
      for (const [rime, rimeCost] of ends) {
        if (!canMeet(onset, rime)) continue;
        const reading = `${onset}-${rime}`;
        const cost = onsetCost + rimeCost;
        readings.set(reading, Math.min(cost, readings.get(reading) ?? cost));
      }
    }
  }
  return readings;
}

/** Vietnamese spelling: q stands only before u, and gi never before a rime in i. */
const canMeet = (onset: string, rime: string): boolean =>
  onset === 'q' ? /^u./.test(rime) : onset !== 'gi' || !/^[iy]/.test(rime);
