import { type IptcProperty, iptcProperties } from '../../model/iptc-properties.ts';
import { type PropertyValue } from '../../model/value.ts';
import { type MetadataWarning } from '../file-metadata.ts';
import { limits } from '../limits.ts';
import { expandedName } from './namespaces.ts';
import { nodeValue } from './node-value.ts';
import { packetText } from './packet-text.ts';
import { xmpPosition } from './xmp-position.ts';
import { readRdf } from './read-rdf.ts';
import { parsePacket } from './parse-packet.ts';
import { type XmpLookup, type XmpNode } from './xmp-node.ts';

/** The properties of XMP packets by key. A packet that cannot be read is a warning; the others still count. */
export function readXmp(packets: readonly Uint8Array[]): {
  values: Map<string, PropertyValue>;
  warnings: MetadataWarning[];
  /** When the metadata was changed last (xmp:MetadataDate), as it stands. */
  changed: string | undefined;
} {
  const nodes = new Map<string, XmpNode>();
  const warnings: MetadataWarning[] = [];
  for (const packet of packets.slice(0, limits.xmpPackets)) addPacket(nodes, warnings, packet);
  const lookup: XmpLookup = ({ uri, local }) => nodes.get(uri + local);
  const values = new Map<string, PropertyValue>();
  for (const [name, node] of nodes) {
    const property = byName.get(name);
    if (!property) continue;
    const value = nodeValue(node, property.type);
    if (value !== undefined) values.set(property.key, value);
  }
  const position = nodes.size > 0 ? xmpPosition(lookup) : undefined;
  if (position !== undefined) values.set('gps', position);
  const changed = nodes.get(metadataDate);
  return { values, warnings, changed: changed?.kind === 'text' ? changed.text : undefined };
}

const nameOf = (name: string): string => {
  const { uri, local } = expandedName(name);
  return uri + local;
};

/** The property table by the names that a document has them under; a position is made of three. */
const byName: ReadonlyMap<string, IptcProperty> = new Map(
  iptcProperties.flatMap((property) =>
    property.type === 'position' ? [] : [[nameOf(property.xmp[0] ?? ''), property] as const],
  ),
);
const metadataDate = nameOf('xmp:MetadataDate');

function addPacket(nodes: Map<string, XmpNode>, warnings: MetadataWarning[], packet: Uint8Array): void {
  if (packet.length > limits.xmpBytes) {
    warnings.push({ code: 'xmp/too-large', message: `An XMP packet of ${packet.length} bytes was left out.` });
    return;
  }
  try {
    const { text, guessed } = packetText(packet);
    // Of two in one packet the last counts, as ExifTool has it; of two packets the first.
    const own = new Map(readRdf(parsePacket(text)).map(({ uri, local, node }) => [uri + local, node]));
    for (const [name, node] of own) if (!nodes.has(name)) nodes.set(name, node);
    if (guessed)
      warnings.push({
        code: 'xmp/charset-guessed',
        message: 'The XMP is not valid UTF-8; it was read as Windows-1252.',
      });
  } catch (error) {
    const reason = error instanceof Error ? error.message.slice(0, 200) : 'unknown';
    warnings.push({ code: 'xmp/damaged', message: `The XMP cannot be read (${reason}).` });
  }
}
