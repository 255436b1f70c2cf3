import { letters } from './bytes.ts';
import { pngChunks } from './png-chunks.ts';

/** Keyword and language (empty where it has none) of each text chunk of a PNG (PNG 3rd edition, 11.3.3). */
export function pngTextNames(bytes: Uint8Array): { keyword: string; language: string }[] {
  const names: { keyword: string; language: string }[] = [];
  for (const { type, data } of pngChunks(bytes)) {
    const end = data.indexOf(0);
    if (!['tEXt', 'zTXt', 'iTXt'].includes(type) || end < 1) continue;
    const languageEnd = type === 'iTXt' ? data.indexOf(0, end + 3) : -1;
    names.push({ keyword: letters(data, 0, end), language: letters(data, end + 3, Math.max(end + 3, languageEnd)) });
  }
  return names;
}
