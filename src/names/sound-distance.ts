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

/**
 * How far two words in rough sounds are apart: 0 the same, 1 another word. Vowels weigh little, kindred consonants
 * somewhat, and a consonant in another's place parts names for good.
 */
export function soundDistance(a: string, b: string): number {
  if (a === b) return 0;
  if (a === '' || b === '') return 1;
  let above = [0];
  for (let column = 1; column <= b.length; column += 1) above.push((above[column - 1] ?? 0) + drop(b, column - 1));
  for (let row = 1; row <= a.length; row += 1) {
    const letter = a.charAt(row - 1);
    const line = [(above[0] ?? 0) + drop(a, row - 1)];
    for (let column = 1; column <= b.length; column += 1) {
      const other = b.charAt(column - 1);
      const swapped = (above[column - 1] ?? 0) + swap(letter, other);
      line.push(
        Math.min(swapped, (above[column] ?? 0) + drop(a, row - 1), (line[column - 1] ?? 0) + drop(b, column - 1)),
      );
    }
    above = line;
  }
  const start = swap(a.charAt(0), b.charAt(0)) > 1 ? 0.3 : 0;
  return Math.min(
    1,
    ((above[b.length] ?? 0) + start) / (0.35 * Math.min(6, Math.max(2, Math.min(a.length, b.length))) + 0.7),
  );
}
