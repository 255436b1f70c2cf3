import {
  bengaliConsonants,
  bengaliFinals,
  bengaliVowels,
  bengaliVowelSigns,
  nuktaConsonants,
} from './data/bengali-letters.ts';

const virama = '\u09cd';
const nukta = '\u09bc';

/**
 * A Bengali word in Latin letters, one a sound: `কোয়াং` is `koyaN`, `নগুয়েন` `noguyen`, `ভ্যান` `vAn`. An inherent vowel
 * inside the word is `o`, at its end nothing. Letters of other scripts are left out.
 * @param word in NFC; Devanagari moved up to the Bengali block is read too.
 */
export function romanizeBengali(word: string): string {
  const letters = Array.from(word).filter((letter) => letter !== '\u200c' && letter !== '\u200d');
  let sounds = '';
  for (let at = 0; at < letters.length;) {
    const step = consonantAt(letters, at) ?? vowelAt(letters, at, sounds);
    sounds += step.sounds;
    at = step.next;
  }
  return sounds;
}

interface Step {
  readonly sounds: string;
  readonly next: number;
}

function consonantAt(letters: readonly string[], at: number): Step | undefined {
  const letter = letters[at] ?? '';
  const dotted = letters[at + 1] === nukta;
  const consonant = (dotted ? nuktaConsonants.get(letter) : undefined) ?? bengaliConsonants.get(letter);
  if (consonant === undefined) return undefined;
  let next = at + (dotted ? 2 : 1);
  if (letters[next] === virama) return afterVirama(letters, next + 1, consonant);
  const sign = bengaliVowelSigns.get(letters[next] ?? '');
  if (sign !== undefined) return { sounds: consonant + sign, next: next + 1 };
  while (letters[next] === nukta) next += 1;
  const follower = letters[next];
  const closed = follower === undefined || consonant === 'N' || (consonant === 'y' && bengaliVowels.has(follower));
  return { sounds: closed ? consonant : `${consonant}o`, next };
}

/** `্যা` is the vowel of 'cat'; `্য` and `্ব` elsewhere only double the consonant or colour it. */
function afterVirama(letters: readonly string[], at: number, consonant: string): Step {
  if (letters[at] !== 'য' || letters[at + 1] === nukta) return { sounds: consonant, next: at };
  if (letters[at + 1] === 'া') return { sounds: `${consonant}A`, next: at + 2 };
  const sign = bengaliVowelSigns.get(letters[at + 1] ?? '');
  return sign === undefined
    ? { sounds: at + 1 < letters.length ? `${consonant}o` : consonant, next: at + 1 }
    : { sounds: consonant + sign, next: at + 2 };
}

function vowelAt(letters: readonly string[], at: number, before: string): Step {
  const letter = letters[at] ?? '';
  const vowel = bengaliVowels.get(letter);
  if (vowel !== undefined) {
    const wide = (letter === 'অ' || letter === 'এ') && letters.slice(at + 1, at + 4).join('') === `${virama}যা`;
    return wide ? { sounds: 'A', next: at + 4 } : { sounds: vowel, next: at + 1 };
  }
  const final = bengaliFinals.get(letter);
  if (final === undefined) return { sounds: '', next: at + 1 };
  return { sounds: final === before.at(-1) ? '' : final, next: at + 1 };
}
