import type { CaptionFinding } from '../../../model/caption-finding.ts';

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** The finding with its span widened to whole letters as people see them (UAX #29); what is added stays in the fix. */
export function onGraphemes(found: CaptionFinding, text: string): CaptionFinding {
  const segments = graphemes.segment(text);
  const from = segments.containing(found.from)?.index ?? text.length;
  const last = segments.containing(found.to);
  const isInside = last !== undefined && last.index < found.to;
  const to = isInside ? last.index + last.segment.length : found.to;
  if (from === found.from && to === found.to) return found;
  const fix =
    found.fix === undefined ? {} : { fix: text.slice(from, found.from) + found.fix + text.slice(found.to, to) };
  return { ...found, from, to, ...fix };
}
