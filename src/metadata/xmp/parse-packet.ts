import { parseXml, type XmlElement } from './xml-element.ts';

/** The first of the 32 code points that Unicode (23.7) keeps for a program's own use and no text ever holds. */
const standIn = 0xfdd0;
const control = /\p{Cc}/gu;
const controlReference = /&#(?:x0*([\da-f]{1,2})|0*(\d{1,2}));/gi;
const bareAmpersand = /&(?!#?\w+;)/g;

/** XML 1.0 (2.2) forbids these, even as references. */
const isForbidden = (code: number): boolean => code < 0x20 && code !== 9 && code !== 10 && code !== 13;

/**
 * The root element of a packet. Where it is not well-formed because a text has control characters or a bare `&`, which
 * captions copied from other programs have, it is read with them, as ExifTool reads it. Throws as `parseXml`.
 */
export function parsePacket(packet: string): XmlElement {
  const source = withoutPadding(packet);
  try {
    return parseXml(source);
  } catch (error) {
    const mended = mend(source);
    if (mended === source) throw error;
    return parseXml(mended, restore);
  }
}

/** Writers leave kilobytes of blanks in front of the packet's end (XMP part 1, 7.3.2), a third of what a parser looks at. */
function withoutPadding(packet: string): string {
  const end = packet.lastIndexOf('<?xpacket');
  return end > 0 && /^<\?xpacket end=[^<>]*\?>$/.test(packet.slice(end)) ? packet.slice(0, end).trimEnd() : packet;
}

const mend = (source: string): string =>
  source
    .replace(control, (letter) => standInFor(letter.charCodeAt(0)) ?? letter)
    .replace(controlReference, (whole: string, hexadecimal?: string, decimal?: string) => {
      const code = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16);
      return standInFor(code) ?? whole;
    })
    .replace(bareAmpersand, '&amp;');

const standInFor = (code: number): string | undefined =>
  isForbidden(code) ? String.fromCharCode(standIn + code) : undefined;

const restore = (text: string): string =>
  text.replace(/[\ufdd0-\ufdef]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - standIn));
