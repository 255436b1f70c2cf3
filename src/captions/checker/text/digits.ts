/** Where the ten digits of a script begin (Unicode, general category Nd). */
const zeros = {
  latin: 0x30,
  arabic: 0x660,
  persian: 0x6f0,
  devanagari: 0x966,
  bengali: 0x9e6,
  gurmukhi: 0xa66,
  gujarati: 0xae6,
  odia: 0xb66,
  tamil: 0xbe6,
  telugu: 0xc66,
  kannada: 0xce6,
  malayalam: 0xd66,
  sinhala: 0xde6,
  thai: 0xe50,
  lao: 0xed0,
  tibetan: 0xf20,
  burmese: 0x1040,
  khmer: 0x17e0,
  fullWidth: 0xff10,
} as const;

const starts = Object.values(zeros);

/** A character class of every digit that is read, without brackets. */
export const anyDigit = starts.map((zero) => `${String.fromCharCode(zero)}-${String.fromCharCode(zero + 9)}`).join('');

const digit = new RegExp(`[${anyDigit}]`, 'gu');

/** The text with digits of any script as 0 to 9; every other character stays. Its length does not change. */
export const latinDigits = (text: string): string =>
  text.replaceAll(digit, (one) => {
    const code = one.charCodeAt(0);
    const zero = starts.find((start) => start <= code && code <= start + 9) ?? code;
    return String(code - zero);
  });
