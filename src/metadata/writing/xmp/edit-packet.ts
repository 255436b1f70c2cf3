import { type PropertyValue } from '../../../model/value.ts';
import { readRdf } from '../../xmp/read-rdf.ts';
import { editDocument } from './edit-document.ts';
import { newDocument, packetEnd, packetStart } from './new-document.ts';
import { packetParts } from './packet-parts.ts';
import { positionedXml } from './positioned-xml.ts';
import { xmpEdits } from './xmp-edits.ts';

/**
 * The XMP packet that says `values` beside all that `packet` says; without one, a new one. Throws an Error where the
 * packet cannot be read.
 */
export function editPacket(packet: Uint8Array | undefined, values: ReadonlyMap<string, PropertyValue>): Uint8Array {
  if (!packet) return new TextEncoder().encode(`${packetStart}${edited(newDocument, values)}\n${packetEnd}\n`);
  const { before, text, after, encode } = packetParts(packet);
  return encode(before + edited(text, values) + after);
}

function edited(text: string, values: ReadonlyMap<string, PropertyValue>): string {
  const document = positionedXml(text);
  const edits = xmpEdits(values, readRdf(document.root));
  return edits.length === 0 ? text : editDocument(text, document, edits);
}
