import { z } from 'zod';
import { detectLanguage } from '../../intake/language.ts';
import { iptcProperty } from '../../model/iptc-properties.ts';
import type { Photo } from '../../model/photo.ts';
import { type PropertyValue, ValueSource } from '../../model/value.ts';
import { readingsOf, textsIn } from './readings-of.ts';
import { tagOf, withCaption } from './with-caption.ts';

/** The photo as somebody chose it, and where what holds now came from. */
export interface Chosen {
  readonly photo: Photo;
  readonly source: ValueSource;
}

/**
 * The photo with the property `key` as one block of its file says it; undefined where the block says nothing of it.
 * @param block a key of its readings; `file` is the one in front.
 * @param main the event's main language, for a caption that does not tell its own.
 */
export function takeReading(photo: Photo, key: string, block: string, main: string): Chosen | undefined {
  const all = readingsOf(photo, key);
  const wanted = block === 'file' ? Object.keys(all)[0] : block;
  const source = ValueSource.safeParse(wanted).data;
  const reading = source && Object.hasOwn(all, source) ? all[source] : undefined;
  if (source === undefined || reading === undefined) return undefined;
  const next = taken(photo, key, { reading, source, main });
  return next && { photo: next, source };
}

interface Reading {
  readonly reading: PropertyValue;
  readonly source: ValueSource;
  readonly main: string;
}

function taken(photo: Photo, key: string, said: Reading): Photo | undefined {
  const { reading, source } = said;
  if (key === 'description' || key === 'headline') return withWords(photo, key, said);
  if (key === 'rating') return rated(photo, reading);
  if (key === 'label') return typeof reading === 'string' ? { ...photo, label: reading } : undefined;
  if (key === 'orientation') return undefined;
  const isPlain = iptcProperty(key)?.type === 'lang-alt' && typeof reading === 'string';
  const value: PropertyValue = isPlain ? { 'x-default': reading } : reading;
  const all = readingsOf(photo, key);
  const next: Photo = { ...photo, values: { ...photo.values, [key]: { value, source, all } } };
  return key === 'dateCreated' && typeof value === 'string' ? { ...next, captured: { value, source } } : next;
}

function rated(photo: Photo, reading: PropertyValue): Photo | undefined {
  const rating = z.number().min(-1).max(5).transform(Math.trunc).safeParse(reading);
  return rating.success ? { ...photo, rating: rating.data } : undefined;
}

/** The words go where those of the file are now: under their own tag, or the language that they are in. */
function withWords(photo: Photo, key: 'description' | 'headline', { reading, source, main }: Reading): Photo {
  const part = key === 'description' ? 'text' : 'headline';
  const words = typeof reading === 'string' ? { 'x-default': reading } : reading;
  const byTag = Object.entries(words as Readonly<Record<string, PropertyValue>>).flatMap(([tag, text]) =>
    typeof text === 'string' ? [[tag, text] as const] : [],
  );
  const named = byTag.filter(([tag]) => tag !== 'x-default');
  const plain = byTag.find(([tag, text]) => tag === 'x-default' && !named.some(([, other]) => other === text));
  const placed = plain ? [...named, [placeOf(photo, key, plain[1], main), plain[1]] as const] : named;
  return placed.reduce((next, [tag, text]) => withCaption(next, tagOf(tag), part, text, source), photo);
}

/** The language of the caption that has the file's words now; else the one that the text is in. */
function placeOf(photo: Photo, key: 'description' | 'headline', text: string, main: string): string {
  const said = new Set(Object.values(readingsOf(photo, key)).flatMap(textsIn));
  const there = Object.entries(photo.captions).find(([, caption]) =>
    said.has((key === 'description' ? caption.text : caption.headline) ?? ''),
  );
  if (there) return there[0];
  const detected = detectLanguage(text);
  return detected === 'und' ? main : detected;
}
