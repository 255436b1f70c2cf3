import { existsSync, readFileSync } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { ZipArchive } from 'archiver';
import { Document, HeadingLevel, ImageRun, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/intake/article.ts';
import { Fault } from '../../src/model/fault.ts';

type Children = (Paragraph | Table)[];
const make = (children: Children) => Packer.toBuffer(new Document({ sections: [{ children }] }));
const read = async (made: Children | Uint8Array) =>
  readArticle(made instanceof Uint8Array ? made : await make(made), 'a.docx');
const line = (text: string) => new Paragraph(text);
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);
const picture = (altText: { name: string; title?: string; description?: string }) =>
  new ImageRun({
    type: 'png',
    data: png,
    transformation: { width: 10, height: 10 },
    altText: { title: '', description: '', ...altText },
  });
const cell = (...children: Paragraph[]) => new TableCell({ children });
const caption = 'মন্ত্রী বক্তব্য রাখছেন';

/** A Word document with nothing but the parts given. */
const zipOf = async (parts: Record<string, string | Buffer>) => {
  const zip = new ZipArchive({ zlib: { level: 9 } });
  for (const [name, content] of Object.entries(parts)) zip.append(content, { name });
  const bytes = buffer(zip);
  await zip.finalize();
  return bytes;
};
const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const body = (inner: string) => `<w:document ${w}><w:body>${inner}</w:body></w:document>`;

describe('a Word document', () => {
  it('gives its title, its text in paragraphs, and its source', async () => {
    const article = await read([
      new Paragraph({ text: 'Lễ ký kết Công ước Hà Nội', heading: HeadingLevel.TITLE }),
      new Paragraph({
        children: [new TextRun('Hội nghị đã '), new TextRun({ text: 'kết thúc', smallCaps: true }), new TextRun('.')],
      }),
      new Paragraph({ text: 'Phần hai', heading: HeadingLevel.HEADING_1 }),
      line('Đại biểu nghe báo cáo.'),
      line('Nguồn: https://example.org/a'),
      line('Ngày 26/10/2025'),
    ]);
    expect(article).toEqual({
      fileName: 'a.docx',
      title: 'Lễ ký kết Công ước Hà Nội',
      sourceUrl: 'https://example.org/a',
      date: '2025-10-26',
      language: 'vi',
      text: 'Hội nghị đã kết thúc.\n\nPhần hai\n\nĐại biểu nghe báo cáo.',
      captions: [],
      warnings: [],
    });
  });

  it('takes a first heading for its title, no later one', async () => {
    const heading = () => new Paragraph({ text: 'A story', heading: HeadingLevel.HEADING_1 });
    expect(await read([heading(), line('Text.')])).toMatchObject({ title: 'A story', text: 'Text.' });
    expect(await read([line('Text.'), heading()])).not.toHaveProperty('title');
  });

  it.each<[string, () => Children]>([
    ['file name and caption in two paragraphs', () => [line('z1_a.jpg'), line(caption)]],
    [
      'both in one paragraph',
      () => [new Paragraph({ children: [new TextRun('z1_a.jpg'), new TextRun({ text: caption, break: 1 })] })],
    ],
    ['a colon', () => [line(`z1_a.jpg: ${caption}`)]],
    ['labels', () => [line('ছবি: z1_a.jpg'), line(`ক্যাপশন: ${caption}`)]],
    [
      'a table',
      () => [
        new Table({
          rows: [new TableRow({ children: [cell(line('1')), cell(line('z1_a.jpg')), cell(line(caption))] })],
        }),
      ],
    ],
    [
      'a picture with a description',
      () => [new Paragraph({ children: [picture({ name: 'z1_a.jpg', description: caption })] })],
    ],
    [
      'a picture with its caption below',
      () => [
        new Paragraph({
          children: [picture({ name: 'C:\\Photos\\z1_a.jpg' }), new TextRun({ text: caption, break: 1 })],
        }),
      ],
    ],
    [
      'a picture and a caption in its own style',
      () => [
        new Paragraph({ children: [picture({ name: 'Picture 1', description: 'z1_a.jpg' })] }),
        new Paragraph({ text: caption, style: 'Caption' }),
      ],
    ],
    [
      'a picture beside its caption',
      () => [
        new Table({
          rows: [
            new TableRow({
              children: [cell(new Paragraph({ children: [picture({ name: 'z1_a.jpg' })] })), cell(line(caption))],
            }),
          ],
        }),
      ],
    ],
  ])('pairs %s', async (_, made) => {
    const { captions, text, warnings } = await read([line('শুরু।'), ...made(), line('শেষ।')]);
    expect(captions).toEqual([{ fileName: 'z1_a.jpg', text: caption, language: 'bn' }]);
    expect(text).toBe('শুরু।\n\nশেষ।');
    expect(warnings).toEqual([]);
  });

  it('keeps an empty paragraph between file name and text apart', async () => {
    const { captions, text, warnings } = await read([line('a.jpg'), line(''), line('Running text.')]);
    expect([captions, text]).toEqual([[], 'Running text.']);
    expect(warnings).toMatchObject([{ code: 'article/caption-empty' }]);
  });

  it('does not take a description that Word guessed for a caption', async () => {
    const guess = 'A person standing at a podium\n\nDescription automatically generated';
    const { captions } = await read([new Paragraph({ children: [picture({ name: 'a.jpg', description: guess })] })]);
    expect(captions).toEqual([]);
  });

  it('leaves deleted text out, takes inserted text in, and finds the text where the package says it is', async () => {
    const bytes = await zipOf({
      '_rels/.rels':
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" ' +
        'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="/word/document2.xml"/></Relationships>',
      'word/document2.xml': body(
        '<w:p><w:ins><w:r><w:t>New</w:t></w:r></w:ins><w:del><w:r><w:delText>Old</w:delText></w:r></w:del>' +
          '<w:r><w:tab/><w:t xml:space="preserve"> &amp; true</w:t></w:r></w:p>',
      ),
    });
    expect(await read(bytes)).toMatchObject({ text: 'New\t & true' });
  });

  it('knows a translated style by its name', async () => {
    const bytes = await zipOf({
      'word/styles.xml': `<w:styles ${w}><w:style w:styleId="Tiu"><w:name w:val="Title"/></w:style></w:styles>`,
      'word/document.xml': body('<w:p><w:pPr><w:pStyle w:val="Tiu"/></w:pPr><w:r><w:t>Lễ ký</w:t></w:r></w:p>'),
    });
    expect(await read(bytes)).toMatchObject({ title: 'Lễ ký' });
  });
});

describe('a file that only calls itself a Word document', () => {
  const faultOf = async (bytes: Uint8Array) => {
    const fault = await read(bytes).catch((error: unknown) => error);
    if (!(fault instanceof Fault)) throw new Error('no Fault');
    return fault;
  };
  const whole = () => make([line('a.jpg'), line('One')]);

  it.each<[string, () => Promise<Buffer>]>([
    ['a text', () => Promise.resolve(Buffer.from('just a text'))],
    ['cut off', async () => (await whole()).subarray(0, 900)],
    ['protected by a password', () => Promise.resolve(Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]))],
    ['without a text', () => zipOf({ 'readme.txt': 'x' })],
    ['not well-formed', () => zipOf({ 'word/document.xml': `<w:document ${w}><w:body>` })],
    [
      'with an unknown entity',
      () => zipOf({ 'word/document.xml': `<!DOCTYPE d [<!ENTITY a "b">]>${body('<w:p>&a;</w:p>')}` }),
    ],
    ['nested without end', () => zipOf({ 'word/document.xml': body('<w:p>'.repeat(100_000)) })],
    ['a bomb', () => zipOf({ 'word/document.xml': Buffer.alloc(100 * 1024 * 1024, ' ') })],
  ])('%s is a fault', async (_, made) => {
    const start = performance.now();
    const fault = await faultOf(await made());
    expect(fault.code).toBe('article/unreadable');
    expect(fault.message).toMatch(/Save it again|open it there/);
    expect(performance.now() - start).toBeLessThan(5000);
  });

  const bomb = '../shared/data/hostile/zip-bomb-256MB.zip';
  it.skipIf(!existsSync(bomb))('a ZIP bomb is a fault', async () => {
    expect((await faultOf(readFileSync(bomb))).code).toBe('article/unreadable');
  });

  it('flipped bytes end in a fault or in text, never otherwise', async () => {
    const bytes = await whole();
    for (let at = 0; at < bytes.length; at += 41) {
      const broken = Buffer.from(bytes);
      broken[at] = (broken[at] ?? 0) ^ 0xff;
      const read1 = await read(broken).catch((error: unknown) => error);
      if (!(read1 instanceof Fault)) expect(read1).toHaveProperty('captions');
    }
  });

  it('10,000 paragraphs are read soon', async () => {
    const bytes = await zipOf({
      'word/document.xml': body('<w:p><w:r><w:t>Đại biểu nghe báo cáo.</w:t></w:r></w:p>'.repeat(10_000)),
    });
    const start = performance.now();
    expect((await read(bytes)).text.split('\n\n')).toHaveLength(10_000);
    expect(performance.now() - start).toBeLessThan(6000);
  });
});
