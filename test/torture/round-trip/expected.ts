import { type Embedding } from '../../../src/metadata/embedding.ts';
import { type ReadBack } from '../../../src/metadata/read-back.ts';
import { iptcProperties, iptcProperty } from '../../../src/model/iptc-properties.ts';
import { cutToBytes } from '../../../src/model/text.ts';
import { type PropertyValue } from '../../../src/model/value.ts';

type Block = Record<string, PropertyValue>;

/** What every reader is to find of an embedding, block by block. */
export function expected({ mainLanguage, headline = '', descriptions, values, people }: Embedding): ReadBack {
  const withDefault = (words: Readonly<Record<string, string>>) => ({
    'x-default': words[mainLanguage] ?? '',
    ...words,
  });
  const xmp: Block = { headline, description: withDefault(descriptions) };
  for (const [key, value] of Object.entries(values))
    xmp[key] = iptcProperty(key)?.type === 'lang-alt' ? withDefault(value as Record<string, string>) : value;
  if (people.length > 0) {
    xmp.personInImage = people.map(({ names }) => names[mainLanguage] ?? '');
    xmp.personInImageWDetails = people.map(({ names, description = {}, identifiers = [] }) => ({
      PersonName: withDefault(names),
      PersonDescription: withDefault(description),
      PersonId: identifiers,
    }));
  }
  return { xmp, iim: iimOf(xmp), exif: exifOf(xmp) };
}

const plain = (value: PropertyValue): string =>
  typeof value === 'object' ? String((value as Record<string, string>)['x-default']) : String(value);

/** Each text cut to its field; one of which nothing fits is not there. */
function iimOf(xmp: Block): Block {
  const iim: Block = {};
  for (const { key, type, iim: datasets, iimBytes = Number.POSITIVE_INFINITY } of iptcProperties) {
    const value = xmp[key];
    if (!datasets || value === undefined) continue;
    const texts = (Array.isArray(value) ? value.map(String) : [plain(value)]).map((text) =>
      key === 'subjectCode' ? text : cutToBytes(text, iimBytes),
    );
    const said = texts.filter((text) => text !== '');
    if (type === 'date-time') iim[key] = plain(value).replace(/\.\d+/, '');
    else if (type === 'integer') iim[key] = value;
    else if (said.length > 0) iim[key] = Array.isArray(value) ? said : (said[0] ?? '');
  }
  return iim;
}

function exifOf(xmp: Block): Block {
  const exif: Block = { description: plain(xmp.description ?? '') };
  if (xmp.creator) exif.creator = xmp.creator;
  if (xmp.copyrightNotice) exif.copyrightNotice = plain(xmp.copyrightNotice);
  if (xmp.gps) exif.gps = xmp.gps;
  // EXIF holds no day without a time.
  if (plain(xmp.dateCreated ?? '').includes('T')) exif.dateCreated = xmp.dateCreated ?? '';
  return exif;
}
