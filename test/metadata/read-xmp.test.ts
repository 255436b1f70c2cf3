import { describe, expect, it } from 'vitest';
import { readXmp } from '../../src/metadata/xmp/read-xmp.ts';

const rdf = (inner: string, attributes = ''): Uint8Array =>
  Buffer.from(`<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:ext="http://iptc.org/std/Iptc4xmpExt/2008-02-29/"
 xmlns:plus="http://ns.useplus.org/ldf/xmp/1.0/" xmlns:exif="http://ns.adobe.com/exif/1.0/" ${attributes}>${inner}</rdf:Description>
</rdf:RDF></x:xmpmeta><?xpacket end="w"?>`);
const values = (inner: string, attributes?: string) => Object.fromEntries(readXmp([rdf(inner, attributes)]).values);

describe('readXmp', () => {
  it('keeps text letter for letter: spaces, digits and words that look like values', () => {
    expect(
      values('<photoshop:Headline>  00123 </photoshop:Headline><photoshop:Credit>TRUE</photoshop:Credit>'),
    ).toEqual({
      headline: '  00123 ',
      creditLine: 'TRUE',
    });
    expect(values('', 'photoshop:Headline="1e5"')).toEqual({ headline: '1e5' });
  });

  it('gives a list of one as a list, and plain text where a list should be as well', () => {
    expect(values('<dc:subject><rdf:Bag><rdf:li>one</rdf:li></rdf:Bag></dc:subject>')).toEqual({ keywords: ['one'] });
    expect(values('<dc:creator>Rahim</dc:creator>')).toEqual({ creator: ['Rahim'] });
  });

  it('gives structures under the standard field names, borrowed ones with their prefix', () => {
    const location = `<ext:LocationCreated><rdf:Bag><rdf:li rdf:parseType="Resource"><ext:City>Hà Nội</ext:City>
      <ext:LocationName>Nhà hát</ext:LocationName><exif:GPSLatitude>21,1.668N</exif:GPSLatitude></rdf:li></rdf:Bag></ext:LocationCreated>`;
    expect(values(location)).toEqual({
      locationCreated: [{ City: 'Hà Nội', LocationName: { 'x-default': 'Nhà hát' }, 'exif:GPSLatitude': '21,1.668N' }],
    });
  });

  it('reads the short forms: fields as attributes, rdf:resource, qualified values', () => {
    expect(
      values(
        '<plus:Licensor><rdf:Seq><rdf:li><rdf:Description plus:LicensorName="BSS"/></rdf:li></rdf:Seq></plus:Licensor>',
      ),
    ).toEqual({
      licensor: [{ LicensorName: 'BSS' }],
    });
    expect(values('<ext:DigitalSourceType rdf:resource="http://example.org/x"/>')).toEqual({
      digitalSourceType: 'http://example.org/x',
    });
    const qualified =
      '<photoshop:Headline rdf:parseType="Resource"><rdf:value>H</rdf:value><xmp:note>n</xmp:note></photoshop:Headline>';
    expect(values(qualified)).toEqual({ headline: 'H' });
  });

  it('knows a property by its namespace, whatever the prefix', () => {
    const renamed = Buffer.from(rdf('<dc:title>T</dc:title>'))
      .toString()
      .replaceAll('dc:', 'q:')
      .replace('xmlns:dc', 'xmlns:q');
    expect(Object.fromEntries(readXmp([Buffer.from(renamed)]).values)).toEqual({ title: { 'x-default': 'T' } });
  });

  it.each([
    ['a document type', '<!DOCTYPE x [<!ENTITY a "b">]>'],
    ['an unknown entity', ''],
  ])('refuses %s and says so', (_what, prologue) => {
    const source = prologue + Buffer.from(rdf('<photoshop:Headline>&a;</photoshop:Headline>')).toString();
    const { values: read, warnings } = readXmp([Buffer.from(source)]);
    expect(read.size).toBe(0);
    expect(warnings).toMatchObject([{ code: 'xmp/damaged' }]);
  });

  it('refuses elements within each other without end, and still reads the other packet', () => {
    const deep = rdf(`<dc:x>${'<dc:y>'.repeat(5000)}`);
    const { values: read, warnings } = readXmp([deep, rdf('', 'photoshop:Headline="H"')]);
    expect(read.get('headline')).toBe('H');
    expect(warnings).toMatchObject([{ code: 'xmp/damaged' }]);
  });

  it('lets no name of a file reach a prototype', () => {
    const read = values(
      '<dc:description><rdf:Alt><rdf:li xml:lang="__proto__">a</rdf:li><rdf:li xml:lang="bn">খ</rdf:li></rdf:Alt></dc:description>',
    );
    expect(read.description).toEqual({ bn: 'খ' });
    expect(Object.getPrototypeOf(read.description)).toBe(Object.prototype);
  });
});
