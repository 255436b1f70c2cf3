import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createSidecar } from '../../src/metadata/create-sidecar.ts';
import { type Embedding } from '../../src/metadata/embedding.ts';
import { readBack } from '../../src/metadata/read-back.ts';
import { readMetadata } from '../../src/metadata/read.ts';
import { full, wanted } from './words.ts';
import { workFolder } from './work-folder.ts';

const { folder } = workFolder();
const data = join(import.meta.dirname, '../../../shared/data');
const text = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
const bytes = (source: string) => new TextEncoder().encode(source);
const saying = (values: Embedding['values'], descriptions: Embedding['descriptions'] = {}): Embedding => ({
  mainLanguage: 'bn',
  descriptions,
  values,
  people: [],
});
const packet = (inside: string, attributes = '') =>
  `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n<x:xmpmeta xmlns:x="adobe:ns:meta/" x:xmptk="Other 1.0">\n` +
  ` <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">\n  <rdf:Description rdf:about="uuid:7"\n` +
  `    xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:o="http://other.example/"${attributes}>${inside}\n  </rdf:Description>\n` +
  ` </rdf:RDF>\n</x:xmpmeta>\n   \n<?xpacket end="w"?>`;

async function asExifTool(name: string, sidecar: Uint8Array) {
  const path = join(folder, `${name}.xmp`);
  writeFileSync(path, sidecar);
  return (await readBack(path)).xmp;
}

describe('createSidecar', () => {
  it('says all there is, so that ExifTool and our own reader read the same', async () => {
    const sidecar = createSidecar(full);
    expect(await asExifTool('full', sidecar)).toMatchObject(wanted);
    const { values, warnings } = await readMetadata(sidecar, 'application/rdf+xml');
    expect(Object.fromEntries(Object.entries(values).map(([key, { value }]) => [key, value]))).toMatchObject({
      ...wanted,
      gps: full.values.gps,
    });
    expect(warnings).toEqual([]);
  });

  it('writes the same words again without a change', () => {
    const once = createSidecar(full);
    expect(text(createSidecar(full, once))).toBe(text(once));
  });

  it('keeps all that it is not told about letter for letter', async () => {
    const inside = `
   <dc:title><rdf:Alt><rdf:li xml:lang="x-default">Old</rdf:li></rdf:Alt></dc:title><!-- a note -->
   <o:thing  rdf:parseType="Resource"><o:a>  spaces &#x41; </o:a></o:thing>
   <dc:description>
    <rdf:Alt><rdf:li xml:lang="x-default">alt</rdf:li><rdf:li xml:lang="fr">Signature</rdf:li></rdf:Alt>
   </dc:description>`;
    const before = packet(inside, ` o:flag='a "b"' dc:source="s"`);
    const after = createSidecar(saying({ title: { bn: 'নতুন' } }, { bn: 'ক্যাপশন' }), bytes(before));
    expect(text(after)).toContain(`   \n<?xpacket end="w"?>`);
    expect(text(after)).toContain(`<!-- a note -->
   <o:thing  rdf:parseType="Resource"><o:a>  spaces &#x41; </o:a></o:thing>`);
    expect(text(after)).toContain(` o:flag='a "b"' dc:source="s">`);
    expect(text(after)).not.toMatch(/Old|>alt</);
    expect(await asExifTool('kept', after)).toEqual({
      title: { 'x-default': 'নতুন', bn: 'নতুন' },
      description: { 'x-default': 'ক্যাপশন', bn: 'ক্যাপশন', fr: 'Signature' },
    });
  });

  it('takes a property out wherever it stands: twice, as an attribute, under another prefix', async () => {
    const source = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="" xmlns:ps="http://ns.adobe.com/photoshop/1.0/" ps:City='Old 1' ps:Credit="C" xmlns:tiff="http://ns.adobe.com/tiff/1.0/"><tiff:Artist>Old 2</tiff:Artist></rdf:Description>
  <rdf:Description xmlns:ps="http://ns.adobe.com/photoshop/1.0/"><ps:City>Old 3</ps:City></rdf:Description>
</rdf:RDF>`;
    const after = createSidecar(saying({ city: 'Huế', creator: ['A'] }), bytes(source));
    expect(text(after)).not.toContain('Old');
    expect(text(after).match(/<rdf:Description /g)).toHaveLength(2);
    expect(text(after)).toContain('<ps:City>Huế</ps:City>');
    expect(await asExifTool('wherever', after)).toEqual({ city: 'Huế', creator: ['A'], creditLine: 'C' });
  });

  it('says its words in a document that calls names by other prefixes, or takes its own for others', async () => {
    const source = `<RDF xmlns="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://other.example/"/>`;
    const after = createSidecar(saying({ keywords: ['ক'], label: 'L' }), bytes(source));
    expect((await readMetadata(after, 'application/rdf+xml')).values).toMatchObject({
      keywords: { value: ['ক'] },
      label: { value: 'L' },
    });
    expect(text(after)).toContain('xmlns:dc="http://other.example/"');
  });

  it('stays in the encoding that the sidecar has', async () => {
    const before = Buffer.from(`\ufeff${packet('<o:a>ক</o:a>')}`, 'utf16le');
    const after = createSidecar(saying({ city: 'Huế' }), before);
    expect(Buffer.from(after).toString('utf16le')).toMatch(/^\ufeff.*<o:a>ক<\/o:a>/s);
    expect(await asExifTool('utf16', after)).toEqual({ city: 'Huế' });
  });

  it('leaves no stale copy of keywords, dates and places', async () => {
    const inside = `<lr:hierarchicalSubject xmlns:lr="http://ns.adobe.com/lightroom/1.0/"><rdf:Bag><rdf:li>Asia|old</rdf:li></rdf:Bag></lr:hierarchicalSubject>
   <e:DateTimeOriginal xmlns:e="http://ns.adobe.com/exif/1.0/">2001-01-01T00:00:00</e:DateTimeOriginal>
   <e:GPSAltitude xmlns:e="http://ns.adobe.com/exif/1.0/">7/1</e:GPSAltitude><e:GPSMapDatum xmlns:e="http://ns.adobe.com/exif/1.0/">WGS-84</e:GPSMapDatum>`;
    const values = { keywords: ['new'], dateCreated: '2025-10-26', gps: { latitude: -1.5, longitude: 2 } };
    const after = text(createSidecar(saying(values), bytes(packet(inside))));
    expect(after).not.toMatch(/hierarchicalSubject|2001|GPSAltitude/);
    expect(await asExifTool('stale', bytes(after))).toEqual(values);
    const agreeing = inside.replace('Asia|old', 'Asia|new').replace('2001-01-01', '2025-10-26');
    expect(text(createSidecar(saying(values), bytes(packet(agreeing))))).toMatch(/Asia\|new[^]*2025-10-26T00:00:00/);
    expect(text(createSidecar(saying({ gps: {} }), bytes(after)))).not.toContain('GPS');
  });

  it.each([
    ['nothing', ''],
    ['half a document', packet('').slice(0, 300)],
    ['a document type', '<!DOCTYPE a [<!ENTITY b "c">]><a/>'],
    ['another document', '<html/>'],
  ])('refuses to write into %s', (_, source) => {
    expect(() => createSidecar(full, bytes(source))).toThrow(
      expect.objectContaining({ code: 'metadata/write-failed' }) as Error,
    );
  });

  it.skipIf(!existsSync(data))('edits the sidecars of other programs', async () => {
    const names = readdirSync(join(data, 'press')).filter((name) => name.endsWith('.xmp'));
    expect(names.length).toBeGreaterThan(3);
    for (const name of names) {
      const before = readFileSync(join(data, 'press', name));
      const after = await asExifTool(name, createSidecar(full, before));
      expect(after, name).toMatchObject({ ...wanted, description: full.descriptions });
    }
  });
});
