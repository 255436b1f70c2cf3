import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/intake/article.ts';

const read = (text: string) => readArticle(Buffer.from(text), 'a.md');

describe('a Markdown article', () => {
  it('gives title, date, source and language from its front matter', async () => {
    const article = await read(
      '---\ntitle: "হ্যানয় কনভেনশন"\ndate: 2025-10-26T15:04:05+07:00\nsource: https://example.org/a\ntags:\n  - x\n---\n\nঅনুচ্ছেদ।\n',
    );
    expect(article).toMatchObject({
      title: 'হ্যানয় কনভেনশন',
      date: '2025-10-26T15:04:05+07:00',
      sourceUrl: 'https://example.org/a',
      language: 'bn',
      text: 'অনুচ্ছেদ।',
    });
  });

  it('gives its first heading as title and leaves it out of the text', async () => {
    expect(await read('# Lễ **ký kết** #\n\nHội nghị kết thúc.\n\n## Phần hai\nTiếp theo.')).toMatchObject({
      title: 'Lễ ký kết',
      text: 'Hội nghị kết thúc.\n\nPhần hai\n\nTiếp theo.',
    });
    expect(await read('Lễ ký kết\n=========\n\nHội nghị kết thúc.')).toMatchObject({ title: 'Lễ ký kết' });
  });

  it.each([
    ['the seed form', 'z7157588517514_1471cc.jpg\nমন্ত্রী বক্তব্য রাখছেন'],
    ['alternative text', '![মন্ত্রী বক্তব্য রাখছেন](photos/z7157588517514_1471cc.jpg)'],
    ['a title before the alternative text', '![x](z7157588517514_1471cc.jpg "মন্ত্রী বক্তব্য রাখছেন")'],
    ['a line right below', '![](z7157588517514_1471cc.jpg)\nমন্ত্রী বক্তব্য রাখছেন'],
    ['an emphasised line below', '![x](z7157588517514_1471cc.jpg)\n*মন্ত্রী বক্তব্য রাখছেন*'],
    ['an emphasised paragraph below', '![x](z7157588517514_1471cc.jpg)\n\n_মন্ত্রী বক্তব্য রাখছেন_'],
    ['an address', '![মন্ত্রী বক্তব্য রাখছেন](https://cdn.example.org/b/z7157588517514%5F1471cc.jpg?w=800)'],
    ['a strong file name', '**z7157588517514_1471cc.jpg**\nমন্ত্রী বক্তব্য রাখছেন'],
    ['an escaped file name', 'z7157588517514\\_1471cc.jpg\nমন্ত্রী বক্তব্য রাখছেন'],
    ['a list item', '- z7157588517514_1471cc.jpg: মন্ত্রী বক্তব্য রাখছেন'],
    ['a table', '| File | Caption |\n|---|---|\n| z7157588517514_1471cc.jpg | মন্ত্রী বক্তব্য রাখছেন |'],
    [
      'an HTML figure',
      '<figure><img src="z7157588517514_1471cc.jpg">\n<figcaption>মন্ত্রী বক্তব্য রাখছেন</figcaption></figure>',
    ],
  ])('reads a caption as %s', async (_, text) => {
    const { captions, warnings } = await read(`শুরু।\n\n${text}\n\nশেষ।`);
    expect(captions).toEqual([{ fileName: 'z7157588517514_1471cc.jpg', text: 'মন্ত্রী বক্তব্য রাখছেন', language: 'bn' }]);
    expect(warnings).toEqual([]);
  });

  it('keeps underscores of file names, and a paragraph after a picture in the text', async () => {
    const article = await read('_DSC0001.jpg: The minister speaks\n\n![](b.jpg)\n\nRunning text goes on.');
    expect(article.captions).toMatchObject([{ fileName: '_DSC0001.jpg', text: 'The minister speaks' }]);
    expect(article.text).toBe('Running text goes on.');
    expect(article.warnings).toMatchObject([{ code: 'article/caption-empty' }]);
  });

  it('takes the marks off the text, and the address out of a linked source', async () => {
    const article = await read(
      'The **minister** met _her_ [deputy](https://x.org).\n\nSource: [Agency](https://example.org/a)',
    );
    expect(article).toMatchObject({ text: 'The minister met her deputy.', sourceUrl: 'https://example.org/a' });
  });

  it('a picture that is no photo, or none that can be named, is passed over', async () => {
    expect(await read('![x](data:image/png;base64,AAAA)\n\n![y](image.php?id=3)\n\n[z](a.jpg)')).toMatchObject({
      captions: [],
    });
  });

  it.each(['![', '[', '**a ', '_a ', '<', '`', '> ', '---\n', '![a](b.jpg "'])(
    'a million letters of %j end soon',
    async (part) => {
      const start = performance.now();
      await read(part.repeat(Math.floor(1_000_000 / part.length)));
      expect(performance.now() - start).toBeLessThan(5000);
    },
  );
});
