import { crc32, deflateSync } from 'node:zlib';
import { iimStream } from '../../src/metadata/iim/write-stream.ts';
import { tiffBlock } from './tiff-block.ts';

const rdf = (inner: string): string =>
  `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">${inner}</rdf:RDF></x:xmpmeta>`;
const described = (inner: string, attributes = ''): string =>
  rdf(
    `<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" xmlns:xmpNote="http://ns.adobe.com/xmp/note/" ${attributes}>${inner}</rdf:Description>`,
  );
const headline = (words: string): string => described('', `photoshop:Headline="${words}"`);
const megabytes = 2 ** 20;

function segment(marker: number, ...parts: (Uint8Array | string)[]): Buffer {
  const body = Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : part)));
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
}
const xmp = (packet: string): Buffer => segment(0xe1, 'http://ns.adobe.com/xap/1.0/\0', Buffer.from(packet));
const exif = (block: Uint8Array): Buffer => segment(0xe1, 'Exif\0\0', block);

const guid = 'ABCDEF0123456789ABCDEF0123456789';
/** Parts of an extension, each `[offset, bytes]`, that says it is `length` bytes long. */
const extension = (length: number, parts: readonly (readonly [number, Uint8Array])[]): Buffer[] =>
  parts.map(([offset, bytes]) => {
    const numbers = Buffer.alloc(8);
    numbers.writeUInt32BE(length, 0);
    numbers.writeUInt32BE(offset, 4);
    return segment(0xe1, 'http://ns.adobe.com/xmp/extension/\0', guid, numbers, bytes);
  });
const naming = xmp(described('', `photoshop:City="Hue" xmpNote:HasExtendedXMP="${guid}"`));

function resources(iim: Uint8Array, size = iim.length): Buffer {
  const head = Buffer.from('8BIM\x04\x04\0\0\0\0\0\0', 'latin1');
  head.writeUInt32BE(size, 8);
  return segment(0xed, 'Photoshop 3.0\0', head, iim, iim.length % 2 === 1 ? '\0' : '');
}

const parted = (text: string, sizes: readonly number[]): [number, Uint8Array][] => {
  const bytes = Buffer.from(text);
  let offset = 0;
  return sizes.map((size) => {
    const part = bytes.subarray(offset, offset + size);
    offset += part.length;
    return [offset - part.length, part];
  });
};
const whole = described(`<photoshop:Headline>${'H'.repeat(100_000)}</photoshop:Headline>`);
const inParts = parted(whole, [60_000, 30_000, 60_000]);

const iimOf = (...texts: [string, string][]): Uint8Array =>
  iimStream([
    { name: '1:90', data: Buffer.from('\x1b%G') },
    ...texts.map(([name, text]) => ({ name, data: Buffer.from(text) })),
  ]);

/** Directories whose pointers lead back to themselves and to each other. */
function loop(): Uint8Array {
  const data = Buffer.from([8, 0, 0, 0]);
  const block = tiffBlock({
    ifd0: [
      { tag: 0x8769, type: 4, data },
      { tag: 0x8825, type: 4, data },
      { tag: 0x014a, type: 4, data },
    ],
  });
  block.set([8, 0, 0, 0], block.length - 4);
  return block;
}
const number = (value: number): Buffer => Buffer.from(Uint32Array.of(value).buffer);
const rational = (...values: number[]): Buffer => Buffer.from(Uint32Array.from(values).buffer);

function png(type: string, data: Uint8Array): (picture: Uint8Array) => Uint8Array {
  return (picture) => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const [size, check] = [Buffer.alloc(4), Buffer.alloc(4)];
    size.writeUInt32BE(data.length);
    check.writeUInt32BE(crc32(body));
    // Behind the signature and IHDR, which are 33 bytes.
    return Buffer.concat([picture.subarray(0, 33), size, body, check, picture.subarray(33)]);
  };
}

/** Puts segments behind the start of a JPEG. */
const jpeg =
  (...segments: Uint8Array[]) =>
  (picture: Uint8Array): Uint8Array =>
    Buffer.concat([picture.subarray(0, 2), ...segments, picture.subarray(2)]);

export interface HostileFile {
  readonly format: 'jpeg' | 'png';
  /** Makes it of a sound picture. */
  readonly make: (picture: Uint8Array) => Uint8Array;
  /** Warnings, all of them; left out where the file may also be refused. */
  readonly warnings?: readonly string[];
  /** What must be read all the same, by key; nothing else may be. */
  readonly values?: Readonly<Record<string, unknown>>;
}

const orientation = { tag: 0x0112, type: 3, data: Buffer.from([1, 0]) };

/** Files made to do harm or to lie, by what is wrong with them. */
export const hostileFiles: Readonly<Record<string, HostileFile>> = {
  'a segment cut off in the middle': {
    format: 'jpeg',
    make: (picture) => jpeg(xmp(headline('H')))(picture).subarray(0, 200),
  },
  'a segment whose length reaches beyond the file': {
    format: 'jpeg',
    make: (picture) =>
      Buffer.concat([picture.subarray(0, 2), Buffer.from([0xff, 0xe1, 0xff, 0xff]), picture.subarray(2, 300)]),
  },
  'a segment of no length': {
    format: 'jpeg',
    make: (picture) => Buffer.concat([picture.subarray(0, 2), Buffer.from([0xff, 0xe1, 0, 0]), picture.subarray(2)]),
  },
  'a Photoshop resource of 4 GB': {
    format: 'jpeg',
    make: jpeg(resources(iimOf(['2:105', 'H']), 0xffff_fff0)),
    warnings: ['photoshop/damaged'],
    values: { headline: 'H' },
  },
  'IIM without an end': {
    format: 'jpeg',
    make: jpeg(resources(Buffer.concat([iimOf(['2:105', 'H']), Buffer.from([0x1c, 2, 120, 0x7f, 0xff, 65, 66])]))),
    warnings: ['iim/damaged'],
    values: { headline: 'H' },
  },
  'IIM with a length of a length of 32,767 bytes': {
    format: 'jpeg',
    make: jpeg(resources(Buffer.concat([iimOf(['2:105', 'H']), Buffer.from([0x1c, 2, 120, 0xff, 0xff, 65, 66])]))),
    warnings: ['iim/damaged'],
    values: { headline: 'H' },
  },
  'two XMP packets': {
    format: 'jpeg',
    make: jpeg(xmp(headline('first')), xmp(described('', 'photoshop:Headline="second" photoshop:City="Hue"'))),
    warnings: [],
    values: { headline: 'first', city: 'Hue' },
  },
  'extended XMP in three parts out of order': {
    format: 'jpeg',
    make: jpeg(naming, ...extension(Buffer.byteLength(whole), [inParts[2]!, inParts[0]!, inParts[1]!])),
    warnings: [],
    values: { city: 'Hue', headline: 'H'.repeat(100_000) },
  },
  'extended XMP of which a part is missing': {
    format: 'jpeg',
    make: jpeg(naming, ...extension(Buffer.byteLength(whole), [inParts[0]!, inParts[2]!])),
    warnings: ['xmp/extension-damaged'],
    values: { city: 'Hue' },
  },
  'extended XMP whose parts lie on each other': {
    format: 'jpeg',
    make: jpeg(naming, ...extension(Buffer.byteLength(whole), [inParts[0]!, inParts[0]!, inParts[1]!])),
    warnings: ['xmp/extension-damaged'],
    values: { city: 'Hue' },
  },
  'extended XMP that says it has 4 GB': {
    format: 'jpeg',
    make: jpeg(naming, ...extension(0xffff_ffff, [[0, Buffer.alloc(60_000, 'x')]])),
    warnings: ['xmp/extension-damaged'],
    values: { city: 'Hue' },
  },
  'extended XMP of 50 MB': {
    format: 'jpeg',
    make: jpeg(
      naming,
      ...extension(
        50 * megabytes,
        Array.from({ length: 800 }, (_, at) => [at * 65_400, Buffer.alloc(65_400, 'x')] as const),
      ),
    ),
    warnings: ['xmp/extension-damaged'],
    values: { city: 'Hue' },
  },
  'a document type with entities within entities': {
    format: 'jpeg',
    make: jpeg(
      xmp(
        `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">${'<!ENTITY c "&b;&b;&b;&b;&b;&b;">'.repeat(50)}]>${headline('&c;')}`,
      ),
    ),
    warnings: ['xmp/damaged'],
    values: {},
  },
  'an entity that names a file': {
    format: 'jpeg',
    make: jpeg(xmp(`<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]>${headline('&f;')}`)),
    warnings: ['xmp/damaged'],
    values: {},
  },
  'elements 10,000 deep': {
    format: 'jpeg',
    make: jpeg(xmp(described(`<dc:subject>${'<rdf:Bag><rdf:li>'.repeat(3_000)}`))),
    warnings: ['xmp/damaged'],
    values: {},
  },
  'nodes that stand for each other, doubling': {
    format: 'jpeg',
    make: jpeg(
      xmp(
        rdf(
          `<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:subject rdf:nodeID="n0"/></rdf:Description>${Array.from(
            { length: 40 },
            (_, at) =>
              `<rdf:Bag rdf:nodeID="n${at}"><rdf:li rdf:nodeID="n${at + 1}"/><rdf:li rdf:nodeID="n${at + 1}"/></rdf:Bag>`,
          ).join('')}`,
        ),
      ),
    ),
    warnings: [],
    values: {},
  },
  'a node within itself': {
    format: 'jpeg',
    make: jpeg(
      xmp(
        rdf(
          '<rdf:Description rdf:about="" xmlns:I="http://iptc.org/std/Iptc4xmpExt/2008-02-29/"><I:LocationShown rdf:nodeID="n"/></rdf:Description><rdf:Description rdf:nodeID="n" xmlns:I="http://iptc.org/std/Iptc4xmpExt/2008-02-29/"><I:City>Hue</I:City><I:LocationName rdf:nodeID="n"/></rdf:Description>',
        ),
      ),
    ),
    warnings: [],
    values: { locationShown: [{ City: 'Hue', LocationName: {} }] },
  },
  'a loop of IFD pointers': { format: 'jpeg', make: jpeg(exif(loop())), warnings: ['exif/damaged'], values: {} },
  'a text of 4 GB in EXIF': {
    format: 'jpeg',
    make: jpeg(exif(tiffBlock({ ifd0: [{ tag: 0x010e, type: 2, count: 0xffff_fff0, data: number(8) }, orientation] }))),
    warnings: ['exif/damaged'],
    values: { orientation: 1 },
  },
  'tags of the wrong type': {
    format: 'jpeg',
    make: jpeg(
      exif(
        tiffBlock({
          ifd0: [{ tag: 0x0112, type: 2, data: Buffer.from('six\0') }],
          exif: [{ tag: 0x9003, type: 5, data: rational(2025, 1, 10, 1) }],
          gps: [
            { tag: 1, type: 3, data: Buffer.from([1, 0]) },
            { tag: 2, type: 2, data: Buffer.from('21 North\0') },
            { tag: 3, type: 2, data: Buffer.from('E\0') },
            { tag: 4, type: 5, data: rational(105, 0, 0, 0, 0, 0) },
          ],
        }),
      ),
    ),
    warnings: [],
    values: {},
  },
  'dates that are none': {
    format: 'jpeg',
    make: jpeg(
      exif(tiffBlock({ exif: [{ tag: 0x9003, type: 2, data: Buffer.from('0000:00:00 00:00:00\0') }] })),
      xmp(described('', 'photoshop:DateCreated="0000-00-00T00:00:00"')),
      resources(iimOf(['2:55', '00000000'], ['2:60', '999999'])),
    ),
    warnings: [],
    values: {},
  },
  'a compressed text that unfolds to 100 MB': {
    format: 'png',
    make: png(
      'iTXt',
      Buffer.concat([
        Buffer.from('XML:com.adobe.xmp\0\x01\0\0\0', 'latin1'),
        deflateSync(Buffer.alloc(100 * megabytes, 'x')),
      ]),
    ),
    warnings: ['png/text-damaged'],
    values: {},
  },
  'XMP of 50 MB in one chunk': {
    format: 'png',
    make: png(
      'iTXt',
      Buffer.concat([Buffer.from('XML:com.adobe.xmp\0\0\0\0\0', 'latin1'), Buffer.alloc(50 * megabytes, ' ')]),
    ),
    warnings: ['xmp/too-large'],
    values: {},
  },
};
