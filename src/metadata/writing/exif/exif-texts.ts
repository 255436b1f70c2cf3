import { iptcProperty } from '../../../model/iptc-properties.ts';
import { type PropertyValue } from '../../../model/value.ts';
import { blocksAgree } from '../../blocks-agree.ts';
import { joinArtists } from '../../exif/artists.ts';
import { plainText } from '../../plain-text.ts';

const textTags = { description: 'IFD0:ImageDescription', copyrightNotice: 'IFD0:Copyright' } as const;

/**
 * The texts that make EXIF that reads as `current` say `values`, by ExifTool's name of their tag; an empty one is to go.
 * Several creators are joined as MWG guidelines 2.0, 5.5 have it.
 */
export function exifTexts(
  values: ReadonlyMap<string, PropertyValue>,
  current: ReadonlyMap<string, PropertyValue>,
): Map<string, string> {
  const texts = new Map<string, string>();
  for (const [key, tag] of Object.entries(textTags)) {
    const value = values.get(key);
    if (value !== undefined) texts.set(tag, plainText(value));
  }
  const creator = values.get('creator');
  if (creator !== undefined) texts.set('IFD0:Artist', artistOf(creator));
  const date = values.get('dateCreated');
  if (date !== undefined) addDate(texts, plainText(date), current.get('dateCreated'));
  return texts;
}

const artistOf = (creator: PropertyValue): string =>
  joinArtists(Array.isArray(creator) ? creator.map((name: PropertyValue) => plainText(name)) : [plainText(creator)]);

const moment = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(?::(\d{2})(?:\.(\d+))?)?(Z|[+-]\d{2}:\d{2})?$/;

/**
 * Date, fraction and offset (EXIF 3.0, 4.6.5 F). A camera's own moment stays where the new one says no more than it and
 * nothing else. EXIF cannot hold a day without a time; a moment that contradicts it goes.
 */
function addDate(texts: Map<string, string>, iso: string, current: PropertyValue | undefined): void {
  const property = iptcProperty('dateCreated');
  if (property && typeof current === 'string' && current.length >= iso.length && blocksAgree(property, iso, current))
    return;
  const [, day = '', time = '', second = '00', fraction = '', zone = ''] = moment.exec(iso.trim()) ?? [];
  texts.set('ExifIFD:DateTimeOriginal', day === '' ? '' : `${day.replaceAll('-', ':')} ${time}:${second}`);
  texts.set('ExifIFD:SubSecTimeOriginal', fraction);
  texts.set('ExifIFD:OffsetTimeOriginal', zone === 'Z' ? '+00:00' : zone);
}
