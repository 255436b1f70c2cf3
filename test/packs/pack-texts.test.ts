import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { renderSheet } from '../../src/packs/caption-sheet.ts';
import { renderTable } from '../../src/packs/caption-table.ts';
import type { PackInput } from '../../src/packs/pack-input.ts';
import { planPack } from '../../src/packs/plan-pack.ts';
import { renderReadme } from '../../src/packs/readme.ts';
import { plainCell, safeCell } from '../../src/packs/table-cell.ts';
import { caption, hanoi, inputOf, photoNamed, texts } from './pack-photos.ts';

const rendered = (input: PackInput) => {
  const { photos, input: checked } = planPack(input);
  return {
    table: renderTable(photos, checked),
    sheet: (language: string) => renderSheet(language, photos, checked),
    readme: renderReadme(photos, checked),
  };
};

const rows = (table: string) => parse<Record<string, string>>(table, { columns: true, bom: true });

describe('captions.csv', () => {
  it('has a row for each photo and a column for each language', () => {
    const { table } = rendered(inputOf([photoNamed('a.jpg'), photoNamed('b.jpg')]));
    expect(table.startsWith('\ufeff"file","web_file"')).toBe(true);
    expect(rows(table)).toHaveLength(2);
    expect(rows(table)[0]).toMatchObject({
      file: 'photos/001_a.jpg',
      web_file: 'web/001_a.jpg',
      original_name: 'a.jpg',
      caption_bn: 'মিঃ জন ব্র্যান্ডোলিনো বক্তব্য রাখছেন',
      caption_vi: 'Ông John Brandolino phát biểu',
      people_vi: 'John Brandolino (Giám đốc), speaking',
      credit: 'Photo: MPS',
      keywords: 'Hanoi; cybercrime',
    });
  });

  it('brings quotation marks, commas and line ends back as they were', () => {
    const text = 'He said "no", then\r\nleft;\n\nagain';
    const { table } = rendered(inputOf([photoNamed('a.jpg', { captions: { bn: caption(text), vi: caption(text) } })]));
    expect(rows(table)[0]?.caption_bn).toBe(text);
  });

  it('lets no spreadsheet calculate a caption', () => {
    const text = '=HYPERLINK("http://evil.example","x")';
    const { table } = rendered(inputOf([photoNamed('a.jpg', { captions: { bn: caption(text), vi: caption(text) } })]));
    expect(rows(table)[0]?.caption_bn).toBe(`'${text}`);
  });
});

describe('a cell', () => {
  const risky = [
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    ' =1',
    '\u200b=1',
    '\u00a0=1',
    '＝1',
    '＋1',
    '－1',
    '＠a',
    '\0=1',
    "'=1",
    "'s",
  ];

  it.each(risky)('that begins like %j gets an apostrophe in front, which comes off again', (text) => {
    expect(safeCell(text)).toBe(`'${text}`);
    expect(plainCell(safeCell(text))).toBe(text);
  });

  it.each(['Hà Nội', 'a=b', '১১০টি দেশ', '', '3 - 2'])('that begins like %j stays as it is', (text) => {
    expect(safeCell(text)).toBe(text);
  });
});

describe('captions.<lang>.txt', () => {
  it('has the file name on a line and the caption on the next, then an empty line', () => {
    const { sheet } = rendered(inputOf([photoNamed('a.jpg'), photoNamed('b.jpg')]));
    expect(sheet('vi')).toBe(
      [
        'Lễ ký Công ước Hà Nội',
        '',
        '001_a.jpg',
        'Ông John Brandolino phát biểu',
        '',
        'Tiêu đề: Hanoi Convention',
        'Trong ảnh, từ trái sang: John Brandolino (Giám đốc), speaking',
        'Ghi nguồn ảnh: Photo: MPS',
        '',
        '002_b.jpg',
        'Ông John Brandolino phát biểu',
        '',
        'Tiêu đề: Hanoi Convention',
        'Trong ảnh, từ trái sang: John Brandolino (Giám đốc), speaking',
        'Ghi nguồn ảnh: Photo: MPS',
        '',
      ].join('\n'),
    );
  });

  it('keeps a caption of several lines on one', () => {
    const { sheet } = rendered(inputOf([photoNamed('a.jpg', { captions: { bn: caption('এক\r\n\r\n দুই ') } })]));
    expect(sheet('bn')).toContain('001_a.jpg\nএক দুই\n\n');
  });

  it('leaves out a photo without a caption in the language', () => {
    const photos = [photoNamed('a.jpg', { captions: { bn: caption('ক') } }), photoNamed('b.jpg')];
    expect(rendered(inputOf(photos)).sheet('vi')).not.toContain('001_a.jpg');
  });
});

describe('README.txt', () => {
  it('says credit, terms, contact and what is inside, in the languages of the pack', () => {
    const { readme } = rendered(inputOf([photoNamed('a.jpg')], { languages: ['bn', 'vi', 'en'] }));
    for (const words of [
      'হ্যানয় কনভেনশন স্বাক্ষর',
      'যোগাযোগ: Press office, +84 24 0000 0000',
      'Ghi nguồn ảnh: Photo: MPS',
      'Địa điểm: Hà Nội',
      'Terms of use: Free for editorial use with credit.',
      'captions.bn.txt  the captions to read and copy: বাংলা',
      'photos/',
    ]) {
      expect(readme).toContain(words);
    }
    expect(readme).not.toContain('EMBARGO');
  });

  it('puts an embargo first', () => {
    const event = { ...hanoi, embargo: '2025-10-26T18:00:00+07:00' };
    const { readme } = rendered(inputOf([photoNamed('a.jpg')], { event, languages: ['en'] }));
    expect(readme.split('\n')[2]).toBe('EMBARGO: not to be published before 2025-10-26T18:00:00+07:00');
  });

  it('speaks English where it has no words in any language of the pack', () => {
    expect(rendered(inputOf([photoNamed('a.jpg')], { languages: ['km'] })).readme).toContain('What is inside');
  });

  it('gives no credit to all photos that only some have', () => {
    const photos = [photoNamed('a.jpg'), photoNamed('b.jpg', { values: texts({ creditLine: 'Photo: AP' }) })];
    expect(rendered(inputOf(photos, { languages: ['en'] })).readme).toContain('each photo has its own');
  });
});
