const box = (type: string, ...inside: Buffer[]): Buffer => {
  const content = Buffer.concat(inside);
  const head = Buffer.alloc(8);
  head.writeUInt32BE(content.length + 8);
  head.write(type, 4, 'latin1');
  return Buffer.concat([head, content]);
};

/** The frame of a C2PA manifest store (C2PA 2.1, 11.1.4.2): its superbox and description, and no manifest that could be checked. */
export const manifestStore = (): Buffer =>
  box('jumb', box('jumd', Buffer.from('6332706100110010800000aa00389b71', 'hex'), Buffer.from('\x03c2pa\0', 'latin1')));

/** The JPEG with a manifest store in an APP11 segment behind its first marker. */
export function signedJpeg(jpeg: Buffer, store: Buffer = manifestStore()): Buffer {
  const payload = Buffer.concat([Buffer.from('JP\0\x01\0\0\0\x01', 'latin1'), store]);
  const head = Buffer.from([0xff, 0xeb, 0, 0]);
  head.writeUInt16BE(payload.length + 2, 2);
  return Buffer.concat([jpeg.subarray(0, 2), head, payload, jpeg.subarray(2)]);
}
