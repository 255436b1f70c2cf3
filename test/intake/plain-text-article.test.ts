import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/intake/article.ts';
import { Fault } from '../../src/model/fault.ts';

const read = (text: string | Uint8Array, name = 'a.txt') =>
  readArticle(typeof text === 'string' ? Buffer.from(text) : text, name);
const captionsOf = async (text: string) =>
  (await read(text)).captions.map(({ fileName, text: words }) => [fileName, words]);

describe('the ways that newsrooms write captions', () => {
  it.each([
    ['name, then caption', 'a.jpg\nBộ trưởng phát biểu'],
    ['a colon', 'a.jpg: Bộ trưởng phát biểu'],
    ['a dash', 'a.jpg – Bộ trưởng phát biểu'],
    ['a hyphen', 'a.jpg - Bộ trưởng phát biểu'],
    ['a bar', 'a.jpg | Bộ trưởng phát biểu'],
    ['a table row', '| a.jpg | Bộ trưởng phát biểu |'],
    ['a tab', 'a.jpg\tBộ trưởng phát biểu'],
    ['brackets', '[a.jpg] Bộ trưởng phát biểu'],
    ['brackets and a colon', '(a.jpg): Bộ trưởng phát biểu'],
    ['a number', '1. a.jpg Bộ trưởng phát biểu'],
    ['a number and two lines', '1) a.jpg\nBộ trưởng phát biểu'],
    ['a bullet', '• a.jpg Bộ trưởng phát biểu'],
    ['no sign at all', 'a.jpg Bộ trưởng phát biểu'],
    ['the name behind in brackets', 'Bộ trưởng phát biểu (a.jpg)'],
    ['the name behind with a label', 'Bộ trưởng phát biểu [Ảnh: a.jpg].'],
    ['the name in brackets below', 'Bộ trưởng phát biểu\n(a.jpg)'],
    ['English labels', 'Photo: a.jpg\nCaption: Bộ trưởng phát biểu'],
    ['numbered labels', 'Photo 12: a.jpg\nCaption 12: Bộ trưởng phát biểu'],
    ['Vietnamese labels', 'Ảnh: a.jpg\nChú thích: Bộ trưởng phát biểu'],
    ['Vietnamese labels, decomposed', 'Ảnh: a.jpg\nChú thích: Bộ trưởng phát biểu'.normalize('NFD')],
    ['Bengali labels', 'ছবি: a.jpg\nক্যাপশন: Bộ trưởng phát biểu'],
    ['Bengali labels with the visarga for a colon', 'ছবিঃ a.jpg\nক্যাপশনঃ Bộ trưởng phát biểu'],
    ['a labelled caption behind a blank line', 'Photo: a.jpg\n\nCaption: Bộ trưởng phát biểu'],
    ['labels in the other order', 'Caption: Bộ trưởng phát biểu\nPhoto: a.jpg'],
    ['label and caption on one line', 'Photo: a.jpg – Bộ trưởng phát biểu'],
    ['Windows line ends', 'a.jpg\r\nBộ trưởng phát biểu\r\n'],
  ])('%s', async (_, text) => {
    const article = await read(`${text}\n\nĐoạn văn tiếp theo.`);
    expect(article.captions.map((caption) => [caption.fileName, caption.text.normalize('NFC')])).toEqual([
      ['a.jpg', 'Bộ trưởng phát biểu'],
    ]);
    expect(article.text).toBe('Đoạn văn tiếp theo.');
    expect(article.warnings).toEqual([]);
  });

  it.each([
    'Lễ ký kết 01.jpg',
    'হ্যানয় সম্মেলন ৩.jpeg',
    'নয়ন.jpg'.normalize('NFD'),
    '_DSC0001.JPG',
    'a:b.jpg',
    '100%.jpg',
    'x.jpg.png',
  ])('with the file name %s', async (name) => {
    expect(await captionsOf(`${name}\nA caption`)).toEqual([[name, 'A caption']]);
    expect(await captionsOf(`${name}: A caption`)).toEqual([[name, 'A caption']]);
    expect(await captionsOf(`A caption (${name})`)).toEqual([[name, 'A caption']]);
  });

  it('a list of one line each, without blank lines between', async () => {
    expect(await captionsOf('a.jpg: One\nb.jpg: Two\nc.jpg\nThree\nd.jpg\nFour (e.jpg)')).toEqual([
      ['a.jpg', 'One'],
      ['b.jpg', 'Two'],
      ['c.jpg', 'Three'],
      ['e.jpg', 'Four'],
    ]);
  });

  it('a caption of several lines ends at the blank line', async () => {
    const { captions, text } = await read('a.jpg\nFrom left:\nA, B and C\n\nRunning text.');
    expect(captions[0]?.text).toBe('From left:\nA, B and C');
    expect(text).toBe('Running text.');
  });
});

describe('what is no caption stays running text', () => {
  it.each([
    'See the attached files a.jpg, b.jpg',
    'As one sees, in the photo of Monday, a.jpg: nothing.',
    'The address is https://example.org/a.jpg?size=2 for all.',
    'Ảnh: TTXVN',
    'Caption: nobody knows of what',
  ])('%s', async (line) => {
    const { captions, text } = await read(`First.\n\n${line}\n\nLast.`);
    expect(captions).toEqual([]);
    expect(text).toBe(`First.\n\n${line}\n\nLast.`);
  });

  it('a paragraph behind a file name and a blank line', async () => {
    const { captions, text, warnings } = await read('a.jpg\n\nRunning text goes on here.');
    expect(captions).toEqual([]);
    expect(text).toBe('Running text goes on here.');
    expect(warnings).toMatchObject([{ code: 'article/caption-empty', line: 1 }]);
  });
});

describe('a photo that is named more than once', () => {
  it('with the same words counts once', async () => {
    const { captions, warnings } = await read('a.jpg\nOne and the same\n\na.jpg: One and the same');
    expect([captions.length, warnings]).toEqual([1, []]);
  });

  it('with other words keeps the first, and the warning quotes both', async () => {
    const { captions, warnings } = await read('a.jpg\nThe minister speaks\n\na.jpg\nThe deputy speaks');
    expect(captions.map(({ text }) => text)).toEqual(['The minister speaks']);
    expect(warnings).toMatchObject([{ code: 'article/photo-twice', line: 4 }]);
    expect(warnings[0]?.message).toMatch(/The minister speaks.*The deputy speaks/);
  });

  it('once with words and once without has a caption and no warning', async () => {
    const { captions, warnings } = await read('a.jpg\n\na.jpg\nThe minister speaks');
    expect([captions.length, warnings]).toEqual([1, []]);
  });

  it('in two languages keeps one caption for each', async () => {
    const { captions } = await read('a.jpg\nমন্ত্রী বক্তব্য রাখছেন\n\na.jpg\nBộ trưởng phát biểu');
    expect(captions.map(({ language }) => language)).toEqual(['bn', 'vi']);
  });
});

describe('facts of a plain text', () => {
  it('a short first line that is no sentence is the title', async () => {
    const article = await read('Công ước Hà Nội: 72 quốc gia ký kết\n\nHội nghị đã kết thúc.');
    expect(article).toMatchObject({ title: 'Công ước Hà Nội: 72 quốc gia ký kết', text: 'Hội nghị đã kết thúc.' });
  });

  it.each([
    ['a sentence', 'সম্মেলন শেষ হয়েছে।\n\nআরও।'],
    ['a question', 'Will it last?\n\nPerhaps.'],
    ['a quoted sentence', '“It will last.”\n\nPerhaps.'],
    ['a file name', 'a.jpg\n\nText.'],
    ['a line of a longer paragraph', 'One line\nand another.\n\nText.'],
    ['a label', 'Date: 26 October 2025\n\nText.'],
    ['all there is', 'Only one line\n\n'],
    ['a whole paragraph', `${'word '.repeat(60)}\n\nText.`],
  ])('%s is none', async (_, text) => {
    expect(await read(text)).not.toHaveProperty('title');
  });

  it.each([
    ['সূত্র: https://example.org/a', 'https://example.org/a'],
    ['সূত্রঃ https://example.org/a', 'https://example.org/a'],
    ['Source: <https://example.org/a>', 'https://example.org/a'],
    ['Nguồn: http://example.org/a?b=c#d', 'http://example.org/a?b=c#d'],
    ['NGUỒN : https://example.org/a.', 'https://example.org/a'],
  ])('%s', async (line, sourceUrl) => {
    expect(await read(`Text.\n\n${line}`)).toMatchObject({ sourceUrl, text: 'Text.' });
  });

  it('a source line right under a caption is no part of it', async () => {
    const article = await read('a.jpg\nThe minister speaks\nSource: https://example.org/a');
    expect(article).toMatchObject({ sourceUrl: 'https://example.org/a', captions: [{ text: 'The minister speaks' }] });
  });

  it("a day among a photo's lines is not the article's", async () => {
    const article = await read('File: a.jpg\nDate: 26/10/2025\nCaption: The minister speaks');
    expect(article).not.toHaveProperty('date');
    expect(article.captions).toMatchObject([{ fileName: 'a.jpg', text: 'The minister speaks' }]);
    expect(article.text).toBe('Date: 26/10/2025');
  });

  it('a source without an address stays in the text', async () => {
    const article = await read('Text.\n\nNguồn: TTXVN');
    expect(article).not.toHaveProperty('sourceUrl');
    expect(article.text).toBe('Text.\n\nNguồn: TTXVN');
  });

  it('a caption that says no language takes that of the article', async () => {
    const { captions } = await read('a.jpg\nJohn Brandolino\n\nসম্মেলন শেষ হয়েছে।');
    expect(captions[0]?.language).toBe('bn');
  });
});

describe('bytes', () => {
  const text = 'a.jpg\nবক্তব্য রাখছেন';
  const utf16be = Buffer.from(`\ufeff${text}`, 'utf16le').swap16();
  it.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`)],
    ['UTF-16, little endian', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16, big endian', utf16be],
  ])('in %s are read without a warning', async (_, bytes) => {
    expect(await read(bytes)).toMatchObject({ captions: [{ fileName: 'a.jpg', text: 'বক্তব্য রাখছেন' }], warnings: [] });
  });

  it('in Windows-1252 are read with a warning', async () => {
    const { captions, warnings } = await read(Buffer.from('a.jpg\nLe pr\u00e9sident \u0096 Hano\u00ef', 'latin1'));
    expect(captions[0]?.text).toBe('Le président – Hanoï');
    expect(warnings).toMatchObject([{ code: 'article/charset-guessed' }]);
  });

  const faultCode = (bytes: Uint8Array, name: string) =>
    read(bytes, name).then(
      () => 'none',
      (error: unknown) => (error instanceof Fault ? error.code : 'no Fault'),
    );
  it.each([
    ['article/unreadable', 'no bytes at all', Buffer.alloc(0), 'a.txt'],
    ['article/unreadable', 'a picture called .txt', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0, 0x4a, 0x46]), 'a.txt'],
    ['article/unreadable', 'more than 20 MB', Buffer.alloc(20 * 1024 * 1024 + 1, 'a'), 'a.txt'],
    ['article/unsupported', 'a PDF', Buffer.from('%PDF-1.7'), 'a.pdf'],
    ['article/unsupported', 'an old Word document', Buffer.from('text'), 'a.doc'],
  ])('%s: %s', async (code, _, bytes, name) => {
    expect(await faultCode(bytes, name)).toBe(code);
  });
});

describe('size', () => {
  const quickly = async (text: string) => {
    const start = performance.now();
    const article = await read(text);
    expect(performance.now() - start).toBeLessThan(5000);
    return article;
  };

  it('a caption of a million letters is read whole', async () => {
    const caption = 'বক্তব্য '.repeat(125_000).trim();
    expect((await quickly(`a.jpg\n${caption}`)).captions[0]?.text).toBe(caption);
    expect((await quickly(`a.jpg: ${caption}`)).captions[0]?.text).toBe(caption);
    expect((await quickly(`${caption} (a.jpg)`)).captions[0]?.text).toBe(caption);
  });

  it.each(['(', '[a.jpg', '. ', 'a.jpg ', '"', ': ', '1. ', '- '])('a million times %j ends soon', async (part) => {
    await quickly(part.repeat(1_000_000 / part.length));
    await quickly(`${part}\n`.repeat(100_000));
  });

  it('1,000 captions', async () => {
    const text = Array.from({ length: 1000 }, (_, index) => `IMG_${index}.jpg\nবক্তব্য ${index}\n\nঅনুচ্ছেদ।`).join('\n\n');
    expect((await quickly(text)).captions).toHaveLength(1000);
  });
});
