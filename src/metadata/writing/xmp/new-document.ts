/** An XMP document that says nothing yet (ISO 16684-1, 7.3 and 7.4). */
export const newDocument = `<x:xmpmeta xmlns:x="adobe:ns:meta/">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
 </rdf:RDF>
</x:xmpmeta>`;

/** The processing instructions around a document in a packet (ISO 16684-1, 7.3.2), which may be changed in place. */
export const packetStart = '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n';
export const packetEnd = '<?xpacket end="w"?>';

/** `length` characters of padding in lines of a hundred, so that no line is without an end (XMP part 1, 7.3.2). */
export function padding(length: number): string {
  const line = `${' '.repeat(99)}\n`;
  return line.repeat(Math.floor(length / 100)) + ' '.repeat(length % 100);
}
