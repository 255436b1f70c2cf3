import { readFile, writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cutline, linesOf, makeWorkplace, type Workplace } from './run-cutline.ts';

let place: Workplace;

beforeAll(async () => {
  place = await makeWorkplace();
});
afterAll(() => place.remove());

const speakers = (catalogue: string, ...words: readonly string[]) =>
  cutline(['speakers', ...words, '--catalogue', place.at(catalogue), '--json']);
const fileOf = async (name: string, content: string | Uint8Array): Promise<string> => {
  await writeFile(place.at(name), content);
  return place.at(name);
};
const table = [
  'id,names.bn,names.vi,identifiers,misspellings,titles',
  'q1,লুওং তাম কোয়াং|লুং ট্যাম কোয়াং,Lương Tam Quang,"[""http://www.wikidata.org/entity/Q1""]","[""Lung Tam""]",',
  'q2,,Phạm Thế Tùng,,,"[{""text"":{""vi"":""Thứ trưởng""},""from"":""2024-06""}]"',
  '',
].join('\r\n');

describe('the registry as files', () => {
  it('goes through CSV and JSON into an empty catalogue and is the same', async () => {
    await speakers('first.cutline', 'import', await fileOf('in.csv', table));
    const [whole] = linesOf(await speakers('first.cutline', 'export')) as unknown[];
    expect(whole).toHaveLength(2);
    for (const kind of ['csv', 'json']) {
      const file = place.at(`out.${kind}`);
      expect(linesOf(await speakers('first.cutline', 'export', file))).toEqual([{ ok: true, path: file, speakers: 2 }]);
      await speakers(`${kind}.cutline`, 'import', file);
      expect(linesOf(await speakers(`${kind}.cutline`, 'export'))).toEqual([whole]);
    }
  });

  it('are never written over another file', async () => {
    const file = await fileOf('mine.csv', 'mine');
    expect((await speakers('first.cutline', 'export', file)).code).toBe(2);
    expect(await readFile(file, 'utf8')).toBe('mine');
  });

  const utf16 = Buffer.from(`\ufeff${table}`, 'utf16le');
  it.each([
    ['a column that is none', table.replace('names.vi', 'nmaes.vi'), /Line 1 .*'nmaes\.vi'/],
    [
      'two people with one identifier',
      table.replace('Phạm Thế Tùng,', 'Phạm Thế Tùng,"[""https://www.wikidata.org/entity/Q1""]"'),
      /Line 3 .*identifier/,
    ],
    ['a day that is none', table.replace('2024-06', '2024-06-31'), /Line 3 .*2024-06-31/],
    ['one id twice', table.replace('q2,', 'q1,'), /Line 3 .*id 'q1'/],
    ['nobody', table.replace('Phạm Thế Tùng', ''), /Line 3 /],
    ['UTF-16', utf16, /not UTF-8/],
    ['Latin-1', Buffer.from('names.vi\nB\u00f9i\n', 'latin1'), /not UTF-8/],
  ])('is refused with the line where it has %s, and nothing is done', async (what, content, told) => {
    const catalogue = `${what.replaceAll(/\W/g, '')}.cutline`;
    const ran = await speakers(catalogue, 'import', await fileOf('bad.csv', content));
    expect(ran.stderr).toMatch(told);
    expect(ran.code).toBe(2);
    expect(linesOf(await speakers(catalogue, 'list'))).toEqual([]);
  });
});
