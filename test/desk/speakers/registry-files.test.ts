import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readSpeakersFile } from '../../../src/desk/speakers/speakers-file.ts';
import { writeSpeakersTable } from '../../../src/desk/speakers/speakers-table.ts';
import type { EntryId } from '../../../src/model/ids.ts';
import { openTestDesk, type TestDesk } from '../open-test-desk.ts';

let test: TestDesk;
let other: TestDesk;

beforeEach(async () => {
  test = await openTestDesk();
  other = await openTestDesk();
});

afterEach(async () => {
  await test.close();
  await other.close();
});

const registry = async (desk: TestDesk) =>
  (await desk.call('speakers.list', {})).speakers.map(({ revision, photos, ...speaker }) => speaker);

async function fill(): Promise<void> {
  const { speaker: one } = await test.call('speakers.add', {
    names: { bn: ['লুওং তাম কোয়াং', 'লুং ট্যাম কোয়াং'], vi: ['Lương Tam Quang'], en: ['Quang, "L. T."', 'A|B'] },
    titles: [
      {
        text: { en: 'Minister', vi: 'Bộ trưởng' },
        organisation: { en: 'Public Security' },
        from: '2024-06-06',
        to: null,
      },
      { text: { en: 'Deputy' }, from: '2019', to: '2024-06' },
    ],
    identifiers: ['http://www.wikidata.org/entity/Q1'],
    note: 'first line\nsecond, "line"',
    short: { vi: 'Ông Quang' },
    sort: { vi: 'Quang, Lương Tam' },
    honorific: { bn: 'জনাব' },
    rank: { en: 'General' },
    misspellings: ['Lung Tam Kuang', '=1+1'],
    portrait: { photo: 'photo-a', region: { x: 0.25, y: 0.1, width: 0.5, height: 0.4 } },
    code: 'ltq',
  });
  const { speaker: two } = await test.call('speakers.add', { names: { vi: ['Phạm Thế Tùng'] } });
  await test.call('speakers.distinguish', { one, other: two });
}

describe('a registry that is written to a file and read into an empty catalogue', () => {
  it.each(['json', 'csv'])('is the same as %s', async (kind) => {
    await fill();
    const before = await registry(test);
    const text = kind === 'csv' ? writeSpeakersTable(before) : JSON.stringify(before);
    const rows = readSpeakersFile(Buffer.from(text), `speakers.${kind}`);
    await other.call('speakers.import', { speakers: rows.map(({ speaker }) => speaker) });
    expect(await registry(other)).toEqual(before);
    expect(JSON.parse(JSON.stringify(before[0]))).toHaveProperty('portrait.region.width', 0.5);
  });
});

describe('a file of people', () => {
  const entryOf = async (name: string, content: string): Promise<{ entry: EntryId }> => {
    const path = join(test.folder, name);
    await writeFile(path, content);
    return { entry: test.desk.entries.add(path).entry };
  };

  it.each(['json', 'csv'] as const)('is written and brought in as %s without loss', async (format) => {
    await fill();
    const { text, speakers } = await test.call('speakers.writeFile', { format });
    expect(speakers).toBe(2);
    const path = join(other.folder, `out.${format}`);
    await writeFile(path, text);
    const { entry } = other.desk.entries.add(path);
    expect(await other.call('speakers.importFile', { entry })).toMatchObject({ added: 2, updated: 0 });
    expect(await registry(other)).toEqual(await registry(test));
  });

  it('may be one of code replacements, where its language is said', async () => {
    const codes = await entryOf('codes.txt', 'ltq\tLương Tam Quang\tBộ trưởng\n');
    expect(await test.fault('speakers.importFile', codes)).toMatchObject({ code: 'input/invalid' });
    await test.call('speakers.importFile', { ...codes, language: 'vi' });
    expect(await registry(test)).toMatchObject([{ names: { vi: ['Lương Tam Quang'] }, code: 'ltq' }]);
  });

  it('that has a wrong line is refused whole, the line told', async () => {
    const bad = await entryOf(
      'bad.csv',
      'id,names.vi,titles\na,Lan,\nb,Minh,"[{""text"":{""vi"":""X""},""from"":""2024-13""}]"\n',
    );
    const fault = await test.fault('speakers.importFile', bad);
    expect(fault.message).toMatch(/^Line 3 of 'bad\.csv' .*2024-13/);
    expect(fault.detail).toMatchObject({ line: 3, reason: 'no-day', day: '2024-13' });
    expect(await registry(test)).toEqual([]);
  });
});

describe('an import of speakers', () => {
  it('says on both records that two are different, takes it back where the file does not say it, and refuses nobody', async () => {
    const rows = [
      { id: 'a', names: { en: ['A'] }, distinctFrom: ['b'] },
      { id: 'b', names: { en: ['B'] } },
    ];
    await test.call('speakers.import', { speakers: rows });
    expect((await registry(test)).map(({ distinctFrom }) => distinctFrom)).toEqual([['speaker-b'], ['speaker-a']]);
    await test.call('speakers.import', { speakers: [{ ...rows[0]!, distinctFrom: [] }] });
    expect((await registry(test)).map(({ distinctFrom }) => distinctFrom)).toEqual([undefined, undefined]);
    const fault = await test.fault('speakers.import', {
      speakers: [{ names: { en: ['C'] }, distinctFrom: ['nobody'] }],
    });
    expect(fault.detail).toMatchObject({ reason: 'unknown-distinct', row: 1 });
    expect(await registry(test)).toHaveLength(2);
  });
});

describe('the days of titles', () => {
  it('are days, and end after they begin', async () => {
    const titled = (from: string, to: string) => ({
      names: { en: ['A'] },
      titles: [{ text: { en: 'Minister' }, from, to }],
    });
    expect((await test.fault('speakers.add', titled('2024-13-01', '2025'))).detail).toMatchObject({ reason: 'no-day' });
    expect((await test.fault('speakers.add', titled('2024-05-02', '2024-05-01'))).detail).toMatchObject({
      reason: 'reversed',
      title: 'Minister',
    });
    const { speaker } = await test.call('speakers.add', titled('2024-05', '2024'));
    expect((await test.fault('speakers.edit', { speaker, set: titled('2025', '2024') })).detail?.reason).toBe(
      'reversed',
    );
  });
});
