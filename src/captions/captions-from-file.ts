import type { Caption, Captions } from '../model/caption.ts';
import type { PropertyValue, Values } from '../model/value.ts';

/** Tells the language of a text: a BCP 47 tag, or `und`. */
export type DetectLanguage = (text: string) => string;

/**
 * The captions that a file already carries, source `file`: each XMP language under its tag; an x-default, or a plain
 * IIM or EXIF text, under the language it is detected to be in. The headline goes with the main text.
 * @param fallback the language for a text that shows none (the event's).
 */
export function captionsFromFile(values: Values, detect: DetectLanguage, fallback: string): Captions {
  const description = values.description?.value ?? null;
  const captions: Record<string, Caption> = {};
  const place = (text: string): string => {
    const found = detect(text);
    return found === 'und' ? fallback : found;
  };
  for (const [tag, text] of languagesOf(description)) {
    if (text.trim()) captions[tag] = fileCaption(text);
  }
  const plain = plainOf(description);
  if (plain.trim()) {
    const repeated = Object.values(captions).some(({ text }) => text === plain);
    const tag = place(plain);
    if (!repeated && !captions[tag]) captions[tag] = fileCaption(plain);
    else if (!repeated && captions[tag])
      captions[tag] = { ...captions[tag], alternatives: [{ text: plain, source: 'file' }] };
  }
  const headline = values.headline?.value;
  if (typeof headline === 'string' && headline.trim()) {
    const tag = captions[place(headline)] ? place(headline) : (Object.keys(captions)[0] ?? place(headline));
    captions[tag] = { ...(captions[tag] ?? fileCaption('')), headline };
  }
  return captions;
}

const fileCaption = (text: string): Caption => ({ text, status: 'draft', revision: 1, source: 'file' });

function languagesOf(description: PropertyValue | null): [string, string][] {
  if (typeof description !== 'object' || description === null || Array.isArray(description)) return [];
  return Object.entries(description).flatMap(([tag, text]): [string, string][] =>
    tag === 'x-default' || typeof text !== 'string' ? [] : [[tag, text]],
  );
}

/** The text without a language: a plain block's, or x-default. */
function plainOf(description: PropertyValue | null): string {
  if (typeof description === 'string') return description;
  if (typeof description !== 'object' || description === null || Array.isArray(description)) return '';
  const text = (description as Readonly<Record<string, PropertyValue>>)['x-default'];
  return typeof text === 'string' ? text : '';
}
