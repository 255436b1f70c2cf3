import { type IptcProperty } from '../model/iptc-properties.ts';
import { type PropertyValue } from '../model/value.ts';
import { utf8Length } from '../model/text.ts';

/**
 * Do two blocks say the same, as far as each can say it? IIM and EXIF hold one language, IIM cuts at its limit in bytes,
 * dates may be less exact, the order of keywords means nothing.
 */
export function blocksAgree(property: IptcProperty, one: PropertyValue, other: PropertyValue): boolean {
  if (one === other) return true;
  switch (property.type) {
    case 'lang-alt':
      return wordsOf(one).some((a) => wordsOf(other).some((b) => textsAgree(a, b, property.iimBytes)));
    case 'text-list':
    case 'uri-list':
      return listsAgree(wordsOf(one), wordsOf(other), property.iimBytes);
    case 'date-time':
      return datesAgree(textOf(one), textOf(other));
    case 'position':
      return positionsAgree(one, other);
    default:
      return textsAgree(textOf(one), textOf(other), property.iimBytes);
  }
}

/** Numbers compare as their digits, structures as JSON: only XMP has them. */
const textOf = (value: PropertyValue): string => (typeof value === 'object' ? JSON.stringify(value) : String(value));

function wordsOf(value: PropertyValue): string[] {
  if (typeof value !== 'object') return [String(value)];
  const words: readonly PropertyValue[] = Object.values(value);
  return words.filter((word) => typeof word === 'string');
}

const plain = (text: string): string => text.normalize('NFC').replaceAll('\r\n', '\n').trim();

function textsAgree(one: string, other: string, limit = Number.POSITIVE_INFINITY): boolean {
  if (one === other) return true;
  const [short = '', long = ''] = [plain(one), plain(other)].toSorted((a, b) => a.length - b.length);
  if (short === long) return true;
  return short !== '' && utf8Length(long) > limit && long.startsWith(short);
}

function listsAgree(one: readonly string[], other: readonly string[], limit: number | undefined): boolean {
  if (one.length === other.length && one.every((text, index) => text === other[index])) return true;
  const a = one.map(plain).toSorted();
  const b = other.map(plain).toSorted();
  return a.length === b.length && a.every((text, index) => textsAgree(text, b[index] ?? '', limit));
}

/** Equal as far as both go: the day, the time to the second, the fraction, the offset. */
function datesAgree(one: string, other: string): boolean {
  const parts = (iso: string) => /^([\d-]+)(?:T([\d:]+))?(\.\d+)?(Z|[+-].+)?$/.exec(iso.trim())?.slice(1) ?? [iso];
  const a = parts(one);
  const b = parts(other);
  return a.every((part, index) => {
    const twin = b[index];
    return !part || !twin || part.startsWith(twin) || twin.startsWith(part);
  });
}

/** Within a tenth of a second of arc, some three metres: XMP and EXIF round differently. */
function positionsAgree(one: PropertyValue, other: PropertyValue): boolean {
  const numbers = (value: PropertyValue) => (typeof value === 'object' ? new Map(Object.entries(value)) : new Map());
  const a = numbers(one);
  const b = numbers(other);
  return ['latitude', 'longitude'].every((axis) => Math.abs(Number(a.get(axis)) - Number(b.get(axis))) < 1 / 36_000);
}
