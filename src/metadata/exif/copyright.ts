import { type ExifText, exifText } from './exif-text.ts';

/**
 * EXIF's Copyright (EXIF 3.0, 4.6.5.4.8): the photographer's, a NUL, the editor's; a lone space where there is no
 * photographer's. Both make one notice, a line each, as ExifTool has it; blanks before a NUL are padding.
 */
export function exifCopyright(data: Uint8Array): ExifText {
  const end = data.indexOf(0);
  const rest = end < 0 ? new Uint8Array() : data.subarray(end + 1);
  const [photographer, editor] = [exifText(data), exifText(rest)].map(({ text, guessed }) => ({
    text: text.replace(/ +$/, ''),
    guessed,
  }));
  if (!photographer || !editor || editor.text === '') return photographer ?? { text: '', guessed: false };
  return { text: `${photographer.text}\n${editor.text}`, guessed: photographer.guessed || editor.guessed };
}
