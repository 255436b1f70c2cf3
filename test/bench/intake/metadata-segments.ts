import sharp from 'sharp';

/** JPEG marker segments with EXIF, XMP and IIM as a camera and a picture desk leave them, to lie behind SOI. */
export async function metadataSegments(number: number, caption: string): Promise<Buffer> {
  return Buffer.concat([
    segment(0xe1, await exifBlock(number)),
    segment(0xe1, Buffer.from(`http://ns.adobe.com/xap/1.0/\0${xmpPacket(caption)}`)),
    segment(0xed, Buffer.concat([Buffer.from('Photoshop 3.0\0'), iimResource(caption)])),
  ]);
}

function segment(marker: number, body: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
}

async function exifBlock(number: number): Promise<Buffer> {
  const tiny = await sharp({ create: { width: 1, height: 1, channels: 3, background: 'black' } })
    .jpeg()
    .withExif({
      IFD0: { Make: 'Cutline', Model: 'Bench', Artist: 'Nguyen Van A' },
      IFD2: { DateTimeOriginal: `2026:01:01 10:${String(number % 60).padStart(2, '0')}:00`, ISOSpeedRatings: '400' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '21/1 1/1 30/1', GPSLongitudeRef: 'E', GPSLongitude: '105/1 50/1 0/1' },
    })
    .toBuffer();
  const { exif } = await sharp(tiny).metadata();
  if (!exif) throw new Error('sharp wrote no EXIF');
  return exif;
}

const xmpPacket = (caption: string): string => `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/">
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">${caption}</rdf:li><rdf:li xml:lang="bn">${caption}</rdf:li></rdf:Alt></dc:description>
<dc:subject><rdf:Bag><rdf:li>press</rdf:li><rdf:li>Hà Nội</rdf:li></rdf:Bag></dc:subject>
<photoshop:City>Hà Nội</photoshop:City><photoshop:Credit>Cutline</photoshop:Credit>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>`;

/** IIM 4.2 in Photoshop's image resource 0x0404, declared UTF-8 by 1:90. */
function iimResource(caption: string): Buffer {
  const data = Buffer.concat([
    dataset(1, 90, '\u001b%G'),
    dataset(2, 120, caption),
    dataset(2, 25, 'press'),
    dataset(2, 25, 'Hà Nội'),
    dataset(2, 90, 'Hà Nội'),
    dataset(2, 110, 'Cutline'),
  ]);
  const head = Buffer.from('8BIM\u0004\u0004\0\0\0\0\0\0', 'latin1');
  head.writeUInt32BE(data.length, 8);
  return Buffer.concat([head, data, Buffer.alloc(data.length % 2)]);
}

function dataset(record: number, number: number, text: string): Buffer {
  const value = Buffer.from(text);
  const head = Buffer.from([0x1c, record, number, 0, 0]);
  head.writeUInt16BE(value.length, 3);
  return Buffer.concat([head, value]);
}
