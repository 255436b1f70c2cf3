import { createHash } from 'node:crypto';
import { type PropertyValue } from '../../../model/value.ts';
import { noBlocks } from '../../containers/blocks.ts';
import { extensionSignature, joinExtendedXmp } from '../../containers/extended-xmp.ts';
import { readRdf } from '../../xmp/read-rdf.ts';
import { editDocument } from '../xmp/edit-document.ts';
import { newDocument, packetEnd, packetStart } from '../xmp/new-document.ts';
import { type PacketParts, packetParts } from '../xmp/packet-parts.ts';
import { padPacket } from '../xmp/pad-packet.ts';
import { type PositionedXml, positionedXml } from '../xmp/positioned-xml.ts';
import { textXml } from '../xmp/property-xml.ts';
import { type XmpEdit } from '../xmp/xmp-edit.ts';
import { xmpEdits } from '../xmp/xmp-edits.ts';
import { xmpNames } from '../xmp/xmp-names.ts';
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
  const files: Documents = {
    packet,
    document: positionedXml(packet.text),
    length: main?.payload.length ?? 0,
    extension: extension && { ...extension, document: positionedXml(extension.text) },
  };
  const documents = [files.document, ...(files.extension ? [files.extension.document] : [])];
  const edits = xmpEdits(
    values,
    documents.flatMap(({ root }) => readRdf(root)),
  );
  return edits.length === 0 ? undefined : fitting(files, edits);
}

interface Documents {
  readonly packet: PacketParts;
  readonly document: PositionedXml;
  /** Bytes of the packet as it was. */
  readonly length: number;
  readonly extension: (PacketParts & { readonly document: PositionedXml }) | undefined;
}

/** As much as a segment holds goes into it; the largest properties that do not fit go into the extension. */
function fitting(files: Documents, edits: readonly XmpEdit[]): XmpSegments {
  const sizes = new Map(edits.map((edit) => [edit, edit.xml(xmpNames([])).length]));
  const bySize = edits.toSorted((a, b) => (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0));
  for (let moved = 0; moved <= edits.length; moved += 1) {
    const away = new Set(bySize.slice(0, moved));
    const segments = edited(
      files,
      edits.filter((edit) => !away.has(edit)),
      [...away],
    );
    if (segments) return segments;
  }
  throw new Error('the XMP would not fit into a segment');
}

/** `inMain` put into the packet, `away` into its extension; undefined where the packet would be too long. */
function edited(files: Documents, inMain: readonly XmpEdit[], away: readonly XmpEdit[]): XmpSegments | undefined {
  const { packet, document, length, extension } = files;
  const removing = (edits: readonly XmpEdit[]) => edits.map((edit) => ({ ...edit, xml: () => '' }));
  const inExtension = [...removing(inMain), ...away];
  const before = extension ?? { ...newExtension, document: positionedXml(newExtension.text) };
  const rest = extension || away.length > 0 ? editDocument(before.text, before.document, inExtension) : undefined;
  const isChanged = rest !== undefined && rest !== extension?.text;
  const bytes = isChanged ? before.encode(before.before + rest + before.after) : undefined;
  const guid = bytes && createHash('md5').update(bytes).digest('hex').toUpperCase();
  const edits = [...inMain, ...removing(away), ...(guid === undefined ? [] : [extensionNote(guid)])];
  const text = editDocument(packet.text, document, edits);
  const isUtf8 = packet.encode(' ').length === 1;
  const main = packet.encode(packet.before + (isUtf8 ? padPacket(text, length, longestPacket) : text) + packet.after);
  if (main.length > longestPacket) return undefined;
  return {
    main: segment(app1, Buffer.from(xmpSignature, 'latin1'), main),
    extension: guid === undefined || !bytes ? undefined : extensionSegments(guid, bytes),
  };
}

/** What tells of the extension in the main packet (XMP part 3, 1.1.3.1). */
const extensionNote = (guid: string): XmpEdit => ({
  removes: (uri, local) => uri === 'http://ns.adobe.com/xmp/note/' && local === 'HasExtendedXMP',
  xml: (names) => textXml('xmpNote', 'HasExtendedXMP', guid, names),
});

const newExtension = packetParts(new TextEncoder().encode(newDocument));
const newPacket = packetParts(new TextEncoder().encode(`${packetStart}${newDocument}\n${packetEnd}`));

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
