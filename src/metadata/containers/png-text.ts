import { inflateSync } from 'node:zlib';
import { limits } from '../limits.ts';

/**
 * The text of a text chunk (PNG 3rd edition, 11.3.3), unfolded if compressed; undefined where it is damaged.
 * @param from where the keyword has ended.
 */
export function pngText(type: string, data: Uint8Array, from: number): Uint8Array | undefined {
  if (type === 'tEXt') return data.subarray(from);
  if (type === 'zTXt') return inflated(data.subarray(from + 1));
  const compressed = data[from] === 1;
  const languageEnd = data.indexOf(0, from + 2);
  const translatedEnd = languageEnd < 0 ? -1 : data.indexOf(0, languageEnd + 1);
  if (translatedEnd < 0) return undefined;
  const text = data.subarray(translatedEnd + 1);
  return compressed ? inflated(text) : text;
}

function inflated(data: Uint8Array): Uint8Array | undefined {
  try {
    return inflateSync(data, { maxOutputLength: limits.inflatedBytes });
  } catch {
    return undefined;
  }
}
