import { once } from '../model/once.ts';
const vowels = new Set('aeiouy');
/** Consonants that scripts and languages exchange for one another. */
const kin = [
  'bv',
  'vf',
  'pf',
  'bp',
  'td',
  'Tt',
  'Td',
  'kg',
  'cj',
  'cs',
  'js',
  'mN',
  'nN',
  'gN',
  'lr',
  'ck',
  'hk',
  'dj',
  'jy',
  'vu',
  'vo',
  'Xn',
  'Xl',
  'Xm',
  'Yt',
  'Ys',
  'Yd',
  'YT',
];
const akin = new Set(kin.flatMap((pair) => [pair, pair.charAt(1) + pair.charAt(0)]));
/** Sounds that a rendering easily loses. */
const faint = new Set('hy');

function swap(a: string, b: string): number {
  if (a === b) return 0;
  if (vowels.has(a) && vowels.has(b)) return (a === 'i' && b === 'y') || (a === 'y' && b === 'i') ? 0.05 : 0.2;
  return akin.has(a + b) ? 0.3 : 2;
}

/** A long word easily loses its last consonant, but hardly a last a: that parts women's names from men's (Khaleda, Khaled). */
function drop(word: string, at: number): number {
  const sound = word.charAt(at);
  if (vowels.has(sound)) return sound === 'a' && at === word.length - 1 ? 0.6 : 0.25;
  if (faint.has(sound)) return 0.3;
  return at === word.length - 1 && at > 2 ? 0.6 : 1.1;
}

const letters = 128;
/** `swap` of any two sounds, which are ASCII letters. */
const swaps = once(() =>
  Float64Array.from({ length: letters * letters }, (_, pair) =>
    swap(String.fromCharCode(Math.floor(pair / letters)), String.fromCharCode(pair % letters)),
  ),
);
/** Two rows of the table for the words at hand; grown for longer ones. */
let rows = { above: new Float64Array(64), line: new Float64Array(64) };

/**
 * How far two words in rough sounds are apart: 0 the same, 1 another word. Vowels weigh little, kindred consonants
 * somewhat, and a consonant in another's place parts names for good.
 * @param a ASCII letters, as `soundsOf` gives them; @param b the same.
 */
export function soundDistance(a: string, b: string): number {
  if (a === b) return 0;
  if (a === '' || b === '') return 1;
  const first = swaps()[a.charCodeAt(0) * letters + b.charCodeAt(0)] ?? 2;
  const cost = costOf(a, b) + (first > 1 ? 0.3 : 0);
  return Math.min(1, cost / (0.35 * Math.min(6, Math.max(2, Math.min(a.length, b.length))) + 0.7));
}

/** The cheapest way from one word to the other, sound by sound (Wagner and Fischer, 1974). */
function costOf(a: string, b: string): number {
  const costs = swaps();
  const width = b.length + 1;
  if (rows.above.length < width) rows = { above: new Float64Array(2 * width), line: new Float64Array(2 * width) };
  let { above, line } = rows;
  const dropsB = Float64Array.from(b, (_, at) => drop(b, at));
  above[0] = 0;
  for (let column = 1; column < width; column += 1)
    above[column] = (above[column - 1] ?? 0) + (dropsB[column - 1] ?? 0);
  for (let row = 1; row <= a.length; row += 1) {
    const dropA = drop(a, row - 1);
    const letter = a.charCodeAt(row - 1) * letters;
    line[0] = (above[0] ?? 0) + dropA;
    for (let column = 1; column < width; column += 1) {
      const swapped = (above[column - 1] ?? 0) + (costs[letter + b.charCodeAt(column - 1)] ?? 2);
      const dropped = Math.min((above[column] ?? 0) + dropA, (line[column - 1] ?? 0) + (dropsB[column - 1] ?? 0));
      line[column] = Math.min(swapped, dropped);
    }
    [above, line] = [line, above];
  }
  return above[b.length] ?? 0;
}
