import { padding } from './new-document.ts';

/** What a packet should have for others to write into in place (XMP part 1, 7.3.2: 2 to 4 kB). */
const usual = 2048;
/** Below this it is made as long as usual again. */
const least = 1024;

const tail = /\s*(<\?xpacket end=(["'])[rw]\2\?>)$/;

/**
 * A packet with padding in front of its end: as much as makes it `length` bytes long, if that is enough, so that the file
 * need not grow; else two kilobytes, or what `limit` leaves. One that has no end stays without.
 * @param text in UTF-8, which is what bytes are counted in.
 */
export function padPacket(text: string, length: number, limit: number): string {
  const match = tail.exec(text);
  if (!match) return text;
  const document = text.slice(0, match.index);
  const bytes = Buffer.byteLength(document) + Buffer.byteLength(match[1] ?? '') + 1;
  const room = length - bytes >= least ? length - bytes : usual;
  return `${document}\n${padding(Math.max(0, Math.min(room, limit - bytes)))}${match[1] ?? ''}`;
}
