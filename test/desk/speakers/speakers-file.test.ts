import { describe, expect, it } from 'vitest';
import { readSpeakersFile } from '../../../src/desk/speakers/speakers-file.ts';

const read = (text: string, name: string) => readSpeakersFile(Buffer.from(text), name).map(({ speaker }) => speaker);

describe('a file of speakers', () => {
  it('is a JSON array, with or without a byte order mark', () => {
    const rows = [
      { id: 'q1', names: { bn: ['লুওং ট্যাম কোয়াং', 'লুং ট্যাম কোয়াং'] }, identifiers: ['http://example.org/q1'] },
    ];
    expect(read(`\ufeff${JSON.stringify(rows)}`, 'speakers.json')).toEqual(rows);
  });

  it('is a CSV table with a column a language, or with JSON in its cells', () => {
    const table = 'id,names.en,names.vi,note\nq1,Rahim Uddin|R. Uddin,,"a, b"\n';
    expect(read(table, 'speakers.csv')).toEqual([
      { id: 'q1', names: { en: ['Rahim Uddin', 'R. Uddin'] }, note: 'a, b' },
    ]);
    const json = 'id,names\nq2,"{""vi"": [""Lương Tam Quang""]}"\n';
    expect(read(json, 'speakers.csv')).toEqual([{ id: 'q2', names: { vi: ['Lương Tam Quang'] } }]);
  });

  it('names the line of a bad row, in JSON however it is laid out', () => {
    const text = '[\n  {"names": {"en": ["Rahim, \\"R.\\" [Uddin]"]}},\n  {\n    "names": {"en": []}\n  }\n]';
    expect(() => read(text, 'speakers.json')).toThrow(
      expect.objectContaining({ code: 'speaker/invalid', detail: expect.objectContaining({ line: 3 }) as unknown }),
    );
    expect(() => read('[{"names": {"en": ["A"]}}, {"names": 5}]', 's.json')).toThrow(/^Line 1 /);
    expect(() => read('[\n"nobody",\n{"names": {"no tag": ["A"]}}]', 's.json')).toThrow(/^Line 2 /);
  });

  it('names the line of a bad row in CSV', () => {
    expect(() => read('names.en,note\nRahim Uddin,\n,nobody\n', 's.csv')).toThrow(/^Line 3 .*not a speaker/);
    expect(() => read('names.en,titles\nRahim Uddin,General\n', 's.csv')).toThrow(/^Line 2 /);
  });

  it('is refused with a sentence where it is neither', () => {
    expect(() => read('{"names": {}}', 's.json')).toThrow(/not a JSON array of speakers/);
    expect(() => read('[{"names": ', 's.json')).toThrow(/not a JSON array of speakers/);
    expect(() => readSpeakersFile(Buffer.from([0xff, 0xfe, 0x41]), 's.json')).toThrow(/not UTF-8/);
    expect(() => read('names.en\n"Rahim', 's.csv')).toThrow(/not a CSV table/);
  });

  it('names the line of a column that is none, of one that is there twice, and of days that are none', () => {
    expect(() => read('id,nmaes.en\n', 's.csv')).toThrow(/^Line 1 .*'nmaes\.en'/);
    expect(() => read('id,identifier\n', 's.csv')).toThrow(/Is it 'identifiers'/);
    expect(() => read('names.en,names.en\nA,B\n', 's.csv')).toThrow(/^Line 1 .*twice/);
    expect(() => read('names.en,note\nA,"two\nlines"\n,none\n', 's.csv')).toThrow(/^Line 4 /);
    const titled = (days: object) => JSON.stringify([{ text: { en: 'Minister' }, ...days }]).replaceAll('"', '""');
    for (const days of [{ from: '2024-02-30' }, { from: 'spring' }, { from: '2024-05-01', to: '2023-05-01' }]) {
      expect(() => read(`names.en,titles\nA,\nB,"${titled(days)}"\n`, 's.csv'), JSON.stringify(days)).toThrow(
        /^Line 3 /,
      );
    }
  });
});
