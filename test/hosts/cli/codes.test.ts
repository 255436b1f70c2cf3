import { readFile, writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { cutline, linesOf, makeWorkplace, type Workplace } from './run-cutline.ts';

let place: Workplace;

const run = (...args: readonly string[]) => cutline([...args, '--catalogue', place.at('codes.cutline'), '--json']);

beforeAll(async () => {
  place = await makeWorkplace();
});
afterAll(() => place.remove());

it('a file comes in, is expanded from, and goes out byte for byte', async () => {
  const text = '// people\nwc8\tJohn Brandolino\tSpokesman\nqtv\tকুয়াং\n';
  await writeFile(place.at('people.txt'), text);
  expect(linesOf(await run('codes', 'import', place.at('people.txt')))).toMatchObject([{ ok: true, codes: 2 }]);
  expect(linesOf(await run('codes', 'list'))).toMatchObject([{ name: 'people' }]);
  expect(linesOf(await run('codes', 'expand', '=wc8#2= =wc8=:', '=qtv=', '--language', 'bn'))).toEqual([
    { text: 'Spokesman John Brandolino: কুয়াং', unknown: [] },
  ]);
  const unknown = await run('codes', 'expand', '=wc9=', '--language', 'en');
  expect([unknown.code, unknown.stderr]).toMatchObject([1, expect.stringContaining("Did you mean 'wc8'?")]);
  const out = await cutline(['codes', 'export', 'people', '--catalogue', place.at('codes.cutline')]);
  expect(out.stdout).toBe(await readFile(place.at('people.txt'), 'utf8'));
  expect(linesOf(await run('codes', 'remove', 'people'))).toMatchObject([{ ok: true }]);
});

it.each([
  ['UTF-16', Buffer.from('\uFEFFa\tA\n', 'utf16le'), /line 1: .*UTF-16.*UTF-8/],
  ['Latin-1', Buffer.from('a\tA\nb\tJos\u00e9\n', 'latin1'), /line 2: .*UTF-8/],
  ['a NUL', Buffer.from('a\tA\nb\tB\0B\n'), /line 2: .*NUL/],
  ['a code twice', Buffer.from('\uFEFFa\tA\r\nb\tB\r\na\tC\r\n'), /line 3: .*'a' stands in line 1/],
  ['no tab', Buffer.from('a\tA\n\nb\n'), /line 3: .*no tab/],
])('a file with %s is refused with its line, and nothing is kept', async (_what, bytes, sentence) => {
  await writeFile(place.at('bad.txt'), bytes);
  const ran = await run('codes', 'import', place.at('bad.txt'));
  expect([ran.code, ran.stderr]).toMatchObject([2, expect.stringMatching(sentence)]);
  expect(linesOf(await run('codes', 'list'))).toEqual([]);
});

it('a list that is not there is told by name', async () => {
  const ran = await run('codes', 'export', 'nobody');
  expect([ran.code, ran.stderr]).toMatchObject([2, expect.stringContaining("'nobody'")]);
});

it('people of the registry come from such a file, meet who has the code already, and go out as one', async () => {
  await writeFile(place.at('vi.txt'), 'ltq\tLương Tam Quang\tBộ trưởng\tBộ Công an\n');
  await writeFile(place.at('bn.txt'), '// again\nltq\tলুওং তাম কুয়াং\tমন্ত্রী\nxyz\tসাকিব\n');
  const noLanguage = await run('speakers', 'import', place.at('vi.txt'));
  expect([noLanguage.code, noLanguage.stderr]).toMatchObject([2, expect.stringContaining('--language')]);
  expect(linesOf(await run('speakers', 'import', place.at('vi.txt'), '--language', 'vi'))).toMatchObject([
    { added: 1 },
  ]);
  expect(linesOf(await run('speakers', 'import', place.at('bn.txt'), '--language', 'bn'))).toMatchObject([
    { added: 1, updated: 1 },
  ]);
  expect(linesOf(await run('speakers', 'list'))).toMatchObject([
    {
      code: 'ltq',
      names: { vi: ['Lương Tam Quang'], bn: ['লুওং তাম কুয়াং'] },
      titles: [{ text: { vi: 'Bộ trưởng' }, organisation: { vi: 'Bộ Công an' } }, { text: { bn: 'মন্ত্রী' } }],
    },
    { code: 'xyz' },
  ]);
  await run('speakers', 'add', '--name', 'en=Nobody Coded');
  const out = await cutline(['codes', 'export', '--registry', 'vi', '--catalogue', place.at('codes.cutline')]);
  expect(out.stdout).toBe('ltq\tLương Tam Quang\tBộ trưởng\tBộ Công an\nxyz\tসাকিব\n');
  expect(out.stderr).toContain('Left out, for want of a code: 1 of the registry.');
  expect((await run('codes', 'export')).code).toBe(2);
});
