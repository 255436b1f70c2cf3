import { describe, expect, it } from 'vitest';
import { readExif } from '../../src/metadata/exif/read-exif.ts';
import { tiffBlock, type TestEntry } from './tiff-block.ts';

const text = (tag: number, words: string | Buffer, type = 2): TestEntry => ({
  tag,
  type,
  data: typeof words === 'string' ? Buffer.from(`${words}\0`) : words,
});
const description = 0x010e;
const artist = 0x013b;
const copyright = 0x8298;
const utf8 = 129;

async function read(entries: { ifd0?: TestEntry[]; exif?: TestEntry[] }, littleEndian = true) {
  const { values, warnings } = await readExif(tiffBlock(entries, littleEndian));
  return { ...Object.fromEntries(values), warnings: warnings.map(({ code }) => code) };
}

describe('text of EXIF', () => {
  it('is UTF-8 where EXIF 3.0 says so, and where an ASCII value is valid as such', async () => {
    expect(await read({ ifd0: [text(description, 'হ্যানয়', utf8), text(artist, 'Nguyễn; Lê')] })).toEqual({
      description: 'হ্যানয়',
      creator: ['Nguyễn', 'Lê'],
      warnings: [],
    });
  });

  it('is Windows-1252 otherwise, and says that this is a guess', async () => {
    const bytes = Buffer.from('d\xe9\xe7u \x93ici\x94\0', 'latin1');
    expect(await read({ ifd0: [text(description, bytes)] })).toEqual({
      description: 'déçu “ici”',
      warnings: ['exif/charset-guessed'],
    });
  });

  it('has the photographer’s and the editor’s copyright on a line each', async () => {
    expect(await read({ ifd0: [text(copyright, 'BSS  \0Editor  ')] })).toMatchObject({
      copyrightNotice: 'BSS\nEditor',
    });
    expect(await read({ ifd0: [text(copyright, ' \0Editor')] })).toMatchObject({ copyrightNotice: '\nEditor' });
    expect(await read({ ifd0: [text(copyright, ' \0 ')] })).toEqual({ warnings: [] });
  });

  it('keeps spaces, and takes blank padding for nothing', async () => {
    expect(await read({ ifd0: [text(description, ' a '), text(artist, '      ')] })).toEqual({
      description: ' a ',
      warnings: [],
    });
  });
});

const comment = (prefix: string, body: Buffer): TestEntry => ({
  tag: 0x9286,
  type: 7,
  data: Buffer.concat([Buffer.from(prefix.padEnd(8, '\0'), 'latin1'), body]),
});
const utf16 = (words: string, littleEndian: boolean): Buffer => {
  const bytes = Buffer.from(words, 'utf16le');
  return littleEndian ? bytes : bytes.swap16();
};

describe('UserComment', () => {
  it.each([true, false])(
    'is UTF-16 in the byte order of the block (little-endian: %s), or in its mark’s',
    async (order) => {
      const plain = comment('UNICODE', utf16('হ্যানয় ok', order));
      expect(await read({ exif: [plain] }, order)).toMatchObject({ userComment: 'হ্যানয় ok' });
      const marked = comment('UNICODE', utf16('\ufeffহ্যানয়', !order));
      expect(await read({ exif: [marked] }, order)).toMatchObject({ userComment: 'হ্যানয়' });
      const forgotten = comment('UNICODE', utf16('in the other order', !order));
      expect(await read({ exif: [forgotten] }, order)).toMatchObject({ userComment: 'in the other order' });
    },
  );

  it('is JIS X 0208, with or without the escapes that announce it', async () => {
    const kanji = Buffer.from([0x46, 0x7c, 0x4b, 0x5c]);
    expect(await read({ exif: [comment('JIS', kanji)] })).toMatchObject({ userComment: '日本' });
    const announced = Buffer.concat([Buffer.from('\x1b$B'), kanji, Buffer.from('\x1b(B ok')]);
    expect(await read({ exif: [comment('JIS', announced)] })).toMatchObject({ userComment: '日本 ok' });
  });

  it('is ASCII, or where it names nothing UTF-8 or Windows-1252', async () => {
    expect(await read({ exif: [comment('ASCII', Buffer.from('plain   \0\0'))] })).toMatchObject({
      userComment: 'plain',
    });
    expect(await read({ exif: [comment('', Buffer.from('Hà Nội'))] })).toEqual({ userComment: 'Hà Nội', warnings: [] });
    expect(await read({ exif: [comment('', Buffer.from('d\xe9j\xe0', 'latin1'))] })).toEqual({
      userComment: 'déjà',
      warnings: ['exif/charset-guessed'],
    });
    expect(await read({ exif: [{ tag: 0x9286, type: 7, data: Buffer.from('no prefix at all') }] })).toMatchObject({
      userComment: 'no prefix at all',
    });
  });

  it('is nothing where it is padding', async () => {
    expect(await read({ exif: [comment('ASCII', Buffer.alloc(64, ' '))] })).toEqual({ warnings: [] });
    expect(await read({ exif: [comment('', Buffer.alloc(64))] })).toEqual({ warnings: [] });
  });
});

describe('dates of EXIF', () => {
  const dated = (date: string, fraction?: string, offset?: string) =>
    read({
      exif: [
        text(0x9003, date),
        ...(fraction === undefined ? [] : [text(0x9291, fraction)]),
        ...(offset === undefined ? [] : [text(0x9011, offset, utf8)]),
      ],
    });

  it('have sub-seconds and an offset where the file has them', async () => {
    expect(await dated('2025:10:26 15:04:05', '120 ', '+07:00')).toMatchObject({
      dateCreated: '2025-10-26T15:04:05.120+07:00',
    });
    expect(await dated('2025:10:26 15:04:05', '   ', '   :  ')).toMatchObject({ dateCreated: '2025-10-26T15:04:05' });
    expect(await dated('2025:10:26')).toMatchObject({ dateCreated: '2025-10-26' });
  });

  it.each([
    '0000:00:00 00:00:00',
    '    :  :     :  :  ',
    '',
    '2025:13:01 10:00:00',
    '2025:00:00 00:00:00',
    'yesterday',
  ])('are nothing where they are none: %j', async (date) => {
    expect(await dated(date)).not.toHaveProperty('dateCreated');
  });

  it('have no time where that is none', async () => {
    expect(await dated('2025:10:26   :  :  ')).toMatchObject({ dateCreated: '2025-10-26' });
    expect(await dated('2025:10:26 31:00:00')).toMatchObject({ dateCreated: '2025-10-26' });
  });
});
