import { iptcProperty } from '../../../model/iptc-properties.ts';
import { cutToBytes, utf8Length } from '../../../model/text.ts';
import type { Check } from '../checked-photo.ts';
import { findingIn } from '../finding-in.ts';

const fields = { caption: 'description', headline: 'headline' } as const;

/**
 * Longer than IIM holds (2:120 Caption/Abstract 2000 bytes, 2:105 Headline 256): the copy of a pack whose main language
 * this is loses the end for programs that read nothing newer.
 */
export const iimLimit: Check = ({ texts }) =>
  texts.flatMap((words) => {
    const { text, field } = words;
    const limit = iptcProperty(fields[field])?.iimBytes ?? Infinity;
    // A UTF-16 unit is at most three bytes.
    if (text.length * 3 <= limit) return [];
    const bytes = utf8Length(text);
    if (bytes <= limit) return [];
    const from = cutToBytes(text, limit).length;
    const cut = text.slice(from);
    const message = `The ${field} has ${bytes} bytes, and IIM holds ${limit}: programs that read only IIM lose '${cut.trim()}'. Shorten it.`;
    return [findingIn(words, { rule: 'iim-limit', message, detail: { bytes, limit, cut } }, { from, to: text.length })];
  });
