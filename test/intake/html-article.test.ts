import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/intake/article.ts';
import { Fault } from '../../src/model/fault.ts';

const read = (html: string | Uint8Array) => readArticle(typeof html === 'string' ? Buffer.from(html) : html, 'a.html');
const caption = 'মন্ত্রী বক্তব্য রাখছেন';

describe('a page states its facts', () => {
  it('in its head', async () => {
    const article = await read(`<!doctype html><html lang="bn"><head><title>হ্যানয় কনভেনশন | সংবাদ</title>
      <link rel="canonical" href="https://example.org/a"><meta property="article:published_time" content="2025-10-26T15:04:05+07:00">
      </head><body><nav>মেনু</nav><article><h1>হ্যানয়  কনভেনশন</h1><p>প্রথম <b>অনুচ্ছেদ</b>।</p><p>দ্বিতীয়।</p><script>alert(1)</script></article>
      <footer>© 2025</footer></body></html>`);
    expect(article).toEqual({
      fileName: 'a.html',
      title: 'হ্যানয় কনভেনশন',
      sourceUrl: 'https://example.org/a',
      date: '2025-10-26T15:04:05+07:00',
      language: 'bn',
      text: 'প্রথম অনুচ্ছেদ।\n\nদ্বিতীয়।',
      captions: [],
      warnings: [],
    });
  });

  it('as og:title before the title of the window', async () => {
    const html = '<title>A | Site</title><meta property="og:title" content="A story"><p>Text.</p>';
    expect(await read(html)).toMatchObject({ title: 'A story' });
    expect(await read('<title>A story</title><p>Text.</p>')).toMatchObject({ title: 'A story' });
    expect(await read('<p>Text.</p>')).not.toHaveProperty('title');
  });

  it('in a time that stands by itself, not in one within a sentence', async () => {
    const alone = '<p>By A. B. <time datetime="2025-10-26">26 October</time></p>';
    const within =
      '<p>The minister will come again on <time datetime="2026-01-01">1 January</time> to open the new bridge.</p>';
    expect(await read(within)).not.toHaveProperty('date');
    expect(await read(within + alone)).toMatchObject({ date: '2025-10-26' });
  });

  it('in a source line, also where the address hides behind a link', async () => {
    const html = '<p>Text.</p><p>Nguồn: <a href="https://example.org/a">VietNamNet</a></p>';
    expect(await read(html)).toMatchObject({ sourceUrl: 'https://example.org/a', text: 'Text.' });
  });
});

describe('a page shows captions', () => {
  it.each([
    ['figcaption', `<figure><img src="z1_a.jpg" alt="other"><figcaption>${caption}</figcaption></figure>`],
    ['alternative text in a figure', `<figure><img src="z1_a.jpg" alt="${caption}"></figure>`],
    ['alternative text', `<p><img src="z1_a.jpg" alt="${caption}"></p>`],
    ['an address with a query', `<img src="https://cdn.example.org/p/z1%5Fa.jpg?w=800&amp;h=600#x" alt="${caption}">`],
    ['a lazy picture', `<img src="data:image/gif;base64,R0" data-src="/p/z1_a.jpg" alt="${caption}">`],
    [
      'a table that Blogger makes',
      `<table><tr><td><img src="z1_a.jpg"></td></tr><tr><td class="tr-caption">${caption}</td></tr></table>`,
    ],
    [
      'a WordPress caption',
      `<div class="wp-caption"><img src="z1_a.jpg"><p class="wp-caption-text">${caption}</p></div>`,
    ],
    ['a line below in one paragraph', `<p><img src="z1_a.jpg"><br><em>${caption}</em></p>`],
    ['two cells', `<table><tr><td>1</td><td>z1_a.jpg</td><td>${caption}</td></tr></table>`],
    ['picture and words in two cells', `<table><tr><td><img src="z1_a.jpg"></td><td>${caption}</td></tr></table>`],
    ['two paragraphs', `<p>z1_a.jpg</p><p>${caption}</p>`],
    ['two lines', `<p>z1_a.jpg<br>${caption}</p>`],
    ['a list', `<ol><li>z1_a.jpg: ${caption}</li></ol>`],
  ])('as %s', async (_, html) => {
    const { captions, text, warnings } = await read(`<p>শুরু।</p>${html}<p>শেষ।</p>`);
    expect(captions).toEqual([{ fileName: 'z1_a.jpg', text: caption, language: 'bn' }]);
    expect(text).toBe('শুরু।\n\nশেষ।');
    expect(warnings).toEqual([]);
  });

  it('for every picture of a figure, and on several lines', async () => {
    const { captions } = await read(
      '<figure><img src="a.jpg"><img src="b.jpg"><figcaption>The minister<br>and <i>her</i> deputy</figcaption></figure>',
    );
    expect(captions.map(({ fileName, text }) => [fileName, text])).toEqual([
      ['a.jpg', 'The minister\nand her deputy'],
      ['b.jpg', 'The minister\nand her deputy'],
    ]);
  });

  it('in figures within a figure', async () => {
    const { captions, text } = await read(
      '<figure><figure><img src="a.jpg"><figcaption>One</figcaption></figure><figure><img src="b.jpg"><figcaption>Two</figcaption></figure><figcaption>All of them</figcaption></figure>',
    );
    expect(captions.map(({ text: words }) => words)).toEqual(['One', 'Two']);
    expect(text).toBe('All of them');
  });

  it('but an empty paragraph keeps them apart', async () => {
    const { captions, text } = await read('<p>a.jpg</p><p>&nbsp;</p><p>Running text.</p>');
    expect([captions, text]).toEqual([[], 'Running text.']);
  });

  it('and a paragraph after a picture is running text', async () => {
    const { captions, text } = await read('<p><img src="a.jpg" alt="The minister speaks"></p><p>Running text.</p>');
    expect([captions[0]?.text, text]).toEqual(['The minister speaks', 'Running text.']);
  });
});

describe('a page from anywhere', () => {
  it('in the encoding that it declares is read without a warning', async () => {
    const html = Buffer.from('<meta charset="windows-1258"><p>a.jpg<br>\u00d0\u00ec ngh\u00f2</p>', 'latin1');
    const { captions, warnings } = await read(html);
    expect(captions[0]?.text.startsWith('Đ')).toBe(true);
    expect(warnings).toEqual([]);
  });

  it.each([
    ['nested without end', '<div>'.repeat(1_000_000)],
    ['nested tables', '<table><tr><td>'.repeat(300_000)],
    ['a million open marks', Array.from({ length: 200_000 }, (_, index) => `<font a=${index}>`).join('')],
  ])('%s is a fault, soon', async (_, html) => {
    const start = performance.now();
    const fault = await read(html).catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(Fault);
    expect((fault as Fault).code).toBe('article/unreadable');
    expect(performance.now() - start).toBeLessThan(12_000);
  });

  it.each([
    ['attributes', `<p ${Array.from({ length: 300_000 }, (_, index) => `a${index}`).join(' ')}>`],
    ['paragraphs', '<p>'.repeat(300_000)],
    ['foster children', `<table>${'<b></b>'.repeat(100_000)}`],
    ['tables nested as deep as is allowed', '<table><tr><td>'.repeat(240) + 'x'.repeat(1_000_000)],
    ['pictures', '<img src="a.jpg">'.repeat(100_000)],
    ['figures', '<figure><img src="a.jpg"><figcaption>x'.repeat(200)],
    ['marks that never close', '<'.repeat(1_000_000)],
  ])('with very many %s is read soon', async (_, html) => {
    const start = performance.now();
    await read(html);
    expect(performance.now() - start).toBeLessThan(15_000);
  });
});
