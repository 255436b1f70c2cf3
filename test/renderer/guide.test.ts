import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { guideTitles, placeOf } from '../../renderer/help/guide-titles.ts';

const folder = join(import.meta.dirname, '..', '..', 'docs', 'guide');

/** Pages of docs/ that the guide leads to. */
const reference = ['search', 'speakers', 'codes', 'templates', 'checker', 'pack'];

describe('the guide inside the program', () => {
  it('has every page that is written, by its own heading, and every picture', async () => {
    const pages = [...(await readdir(folder)), ...reference.map((page) => `${page}.md`)];
    expect(pages.toSorted()).toEqual(
      Object.keys(guideTitles)
        .map((page) => `${page}.md`)
        .toSorted(),
    );
    const taken = await readFile(join(folder, '..', '..', 'renderer', 'help', 'guide.ts'), 'utf8');
    for (const [page, title] of Object.entries(guideTitles)) {
      const text = await readFile(join(folder, reference.includes(page) ? '..' : '', `${page}.md`), 'utf8');
      expect(text.split('\n')[0]).toBe(`# ${title}`);
      for (const [, picture] of text.matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)) expect(taken).toContain(`'${picture}'`);
    }
  });

  it('leads from page to page, and not out of itself', () => {
    expect(
      ['2-people.md', './README.md', '../search.md', '../benchmarks.md', 'none.md', 'https://example.org'].map(placeOf),
    ).toEqual([...['#/help/2-people', '#/help', '#/help/search', undefined, undefined, undefined]]);
  });
});
