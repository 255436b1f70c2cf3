import { createHash } from 'node:crypto';
import { type PropertyValue } from '../../../model/value.ts';
import { noBlocks } from '../../containers/blocks.ts';
import { extensionSignature, joinExtendedXmp } from '../../containers/extended-xmp.ts';
import { readRdf } from '../../xmp/read-rdf.ts';
import { editDocument } from '../xmp/edit-document.ts';
import { newDocument, packetEnd, packetStart } from '../xmp/new-document.ts';
import { packetParts } from '../xmp/packet-parts.ts';
import { padPacket } from '../xmp/pad-packet.ts';
import { positionedXml } from '../xmp/positioned-xml.ts';
import { xmpEdits } from '../xmp/xmp-edits.ts';
import { type HeaderPart, xmpSignature } from './jpeg-header.ts';
import { segment } from './segment.ts';

const app1 = 0xe1;
/** Bytes of a packet beside its signature in a segment (XMP part 3, 1.1.3). */
const longestPacket = 65_502;
/** Bytes of an extension beside signature, GUID, length and offset in a segment (XMP part 3, 1.1.3.1). */
const longestChunk = 65_400;

export interface XmpSegments {
  readonly main: Uint8Array;
  /** Undefined: the segments stay as they are. */
  readonly extension: Uint8Array | undefined;
}

/**
 * The segments of XMP that say `values`, of those that a JPEG has; undefined where nothing has to change. Throws an Error
 * where XMP is damaged, twice there, or would not fit.
 */
export function editXmp(
  parts: readonly HeaderPart[],
  values: ReadonlyMap<string, PropertyValue>,
): XmpSegments | undefined {
  const [main, ...others] = parts.filter(({ kind }) => kind === 'xmp');
  const chunks = parts.filter(({ kind }) => kind === 'extended-xmp');
  if (others.length > 0) throw new Error('the file has two XMP packets');
  if (!main && chunks.length > 0) throw new Error('the file has an extension of XMP that it does not have');
  const packet = main ? packetParts(main.payload) : newPacket;
  const extension = main && chunks.length > 0 ? packetParts(joined(main, chunks)) : undefined;
  const document = positionedXml(packet.text);
  const extended = extension && positionedXml(extension.text);
  const fields = [document, ...(extended ? [extended] : [])].flatMap(({ root }) => readRdf(root));
  const edits = xmpEdits(values, fields);
  if (edits.length === 0) return undefined;
  let text = editDocument(packet.text, document, edits);
  let segments: Uint8Array | undefined;
  if (extension && extended) {
    const left = editDocument(
      extension.text,
      extended,
      edits.map((edit) => ({ ...edit, xml: () => '' })),
    );
    if (left !== extension.text) {
      const bytes = extension.encode(extension.before + left + extension.after);
      const guid = createHash('md5').update(bytes).digest('hex').toUpperCase();
      text = text.replace(/(HasExtendedXMP\s*(?:=\s*["']|>\s*))[0-9A-Fa-f]{32}/, `$1${guid}`);
      segments = extensionSegments(guid, bytes);
    }
  }
  const isUtf8 = packet.encode(' ').length === 1;
  const padded = isUtf8 ? padPacket(text, main?.payload.length ?? 0, longestPacket) : text;
  const bytes = packet.encode(packet.before + padded + packet.after);
  if (bytes.length > longestPacket) throw new Error('the XMP would not fit into a segment');
  return { main: segment(app1, Buffer.from(xmpSignature, 'latin1'), bytes), extension: segments };
}

const newPacket = { ...packetParts(new TextEncoder().encode(`${packetStart}${newDocument}\n${packetEnd}`)) };

function joined(main: HeaderPart, chunks: readonly HeaderPart[]): Uint8Array {
  const blocks = noBlocks();
  blocks.xmp.push(main.payload);
  joinExtendedXmp(
    blocks,
    chunks.map(({ bytes }) => bytes.subarray(4)),
  );
  const [, extension] = blocks.xmp;
  if (!extension || blocks.warnings.length > 0) throw new Error('the extension of XMP is damaged');
  return extension;
}

function extensionSegments(guid: string, bytes: Uint8Array): Uint8Array {
  const chunks: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; at += longestChunk) {
    const head = Buffer.alloc(8);
    head.writeUInt32BE(bytes.length, 0);
    head.writeUInt32BE(at, 4);
    chunks.push(
      segment(app1, Buffer.from(extensionSignature + guid, 'latin1'), head, bytes.subarray(at, at + longestChunk)),
    );
  }
  return Buffer.concat(chunks);
}
