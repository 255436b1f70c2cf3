import { letters } from './bytes.ts';
import { pngChunks } from './png-chunks.ts';
import { pngText } from './png-text.ts';

export interface PngText {
  readonly keyword: string;
  /** Empty where it has none. */
  readonly language: string;
  /** Empty where it is damaged. */
  readonly text: string;
}

/** The text chunks of a PNG (PNG 3rd edition, 11.3.3). */
export function pngTexts(bytes: Uint8Array): PngText[] {
  const texts: PngText[] = [];
  for (const { type, data } of pngChunks(bytes)) {
    const end = data.indexOf(0);
    if (!['tEXt', 'zTXt', 'iTXt'].includes(type) || end < 1) continue;
    const languageEnd = type === 'iTXt' ? data.indexOf(0, end + 3) : -1;
    const text = pngText(type, data, end + 1) ?? new Uint8Array();
    texts.push({
      keyword: letters(data, 0, end),
      language: letters(data, end + 3, Math.max(end + 3, languageEnd)),
      text: type === 'iTXt' ? new TextDecoder().decode(text) : letters(text, 0, text.length),
    });
  }
  return texts;
}
