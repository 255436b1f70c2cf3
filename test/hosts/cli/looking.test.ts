import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cutline, drawPhoto, type Line, linesOf, makeWorkplace, type Workplace } from './run-cutline.ts';

let place: Workplace;
let catalogue: string;
let imported: { code: number | null; stderr: string; lines: Line[] };

const here = (...args: string[]): string[] => [...args, '--catalogue', catalogue, '--json'];
const run = (...args: string[]) => cutline(here(...args));

beforeAll(async () => {
  place = await makeWorkplace();
  catalogue = place.at('kit.cutline');
  await mkdir(place.at('photos'));
  await Promise.all([1, 2].map((number) => drawPhoto(place.at('photos', `z71${number}_ab.jpg`), number)));
  await copyFile(place.at('photos', 'z711_ab.jpg'), place.at('photos', 'twin.jpg'));
  await writeFile(place.at('photos', 'broken.jpg'), 'no picture');
  await writeFile(
    place.at('article.txt'),
    'জেনারেল লুওং ট্যাম কোয়াং হ্যানয়ে স্বাক্ষর করেছেন।\n\nz711_ab.jpg\nজেনারেল লুওং ট্যাম কোয়াং বক্তব্য রাখছেন\n\nz999_ff.jpg\nকেউ নেই\n',
  );
  const args = [
    'import',
    'photos',
    'nowhere',
    '--article',
    'article.txt',
    '--event',
    'Hà Nội',
    '--catalogue',
    'kit.cutline',
  ];
  const ran = await cutline([...args, '--json'], { cwd: place.folder });
  imported = { code: ran.code, stderr: ran.stderr, lines: linesOf(ran) };
});

afterAll(() => place.remove());

const id = (kind: string): unknown => expect.stringMatching(new RegExp(`^${kind}-`));

describe('import', () => {
  it('prints a line a photo, a problem line where there is one, and the summary last', () => {
    const photos = imported.lines.filter((line) => 'photo' in line);
    const problems = imported.lines.filter((line) => 'problem' in line);
    expect(photos.map(({ file, state }) => [file, state]).toSorted()).toEqual([
      [place.at('photos', 'twin.jpg'), expect.stringMatching(/^(new|known)$/)],
      [place.at('photos', 'z711_ab.jpg'), expect.stringMatching(/^(new|known|updated)$/)],
      [place.at('photos', 'z712_ab.jpg'), 'new'],
    ]);
    expect(problems.map(({ problem }) => problem)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ code: 'file/not-found', path: place.at('nowhere') }),
        expect.objectContaining({ code: 'image/not-an-image', path: place.at('photos', 'broken.jpg') }),
      ]),
    );
    expect(imported.lines).toHaveLength(photos.length + problems.length + 1);
    expect(imported.lines.at(-1)?.summary).toMatchObject({
      new: 2,
      known: 1,
      problems: 2,
      captionsPaired: 1,
      captionsWithoutPhoto: 1,
      event: id('event'),
    });
  });

  it('ends with 1 where there were problems, and says nothing of its progress on a pipe', () => {
    expect(imported.code).toBe(1);
    expect(imported.stderr).toBe('');
  });

  it('knows everything the second time', async () => {
    const ran = await run('import', place.at('photos', 'z712_ab.jpg'));
    const lines = linesOf(ran);
    expect(lines).toMatchObject([
      { photo: id('photo'), state: 'known' },
      { summary: { new: 0, known: 1, problems: 0 } },
    ]);
    expect(ran.code).toBe(0);
  });
});

describe('list and show', () => {
  it('print a photo a line with every key of its shape, and what is not known absent', async () => {
    const lines = linesOf(await run('list'));
    expect(lines).toHaveLength(2);
    for (const line of lines) {
      expect(line).toMatchObject({
        photo: id('photo'),
        revision: expect.any(Number) as number,
        event: id('event'),
        file: {
          path: expect.stringContaining(place.at('photos')) as string,
          name: expect.any(String) as string,
          size: expect.any(Number) as number,
          sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
          online: true,
        },
        width: 120,
        height: 80,
        people: [],
      });
      for (const absent of ['captured', 'rating', 'label', 'score']) expect(line).not.toHaveProperty(absent);
    }
    const bengali = lines.find(({ captions }) => 'bn' in (captions as object));
    expect(bengali).toMatchObject({
      captions: { bn: { text: 'জেনারেল লুওং ট্যাম কোয়াং বক্তব্য রাখছেন', status: 'draft', revision: 1 } },
      suggestions: [
        {
          text: 'লুওং ট্যাম কোয়াং',
          speaker: null,
          score: expect.any(Number) as number,
          why: expect.any(String) as string,
        },
      ],
      values: { description: { value: { bn: 'জেনারেল লুওং ট্যাম কোয়াং বক্তব্য রাখছেন' }, source: 'article' } },
    });
    const shown = linesOf(await run('show', String(bengali?.photo)));
    expect(shown).toEqual([bengali]);
  });

  it('are readable for people, and show no control characters', async () => {
    const weird = place.at('photos', '\u001b[31mred.jpg');
    await drawPhoto(weird, 77);
    const ran = await cutline(['import', weird, '--catalogue', catalogue]);
    expect(ran.stdout).toContain('1 new, 0 known, 0 problems');
    const list = await cutline(['list', '--catalogue', catalogue]);
    expect(list.stdout).toContain('bn (draft) জেনারেল');
    expect(list.stdout).toContain('\ufffd[31mred.jpg');
    expect(list.stdout + ran.stdout).not.toContain('\u001b');
  });

  it('know one event’s photos', async () => {
    const event = String((imported.lines.at(-1)?.summary as Line).event);
    expect(linesOf(await run('list', '--event', event)).length).toBeGreaterThan(1);
  });
});

describe('events', () => {
  it('are listed with their facts, and set by language', async () => {
    const [event] = linesOf(await run('events', 'list'));
    expect(event).toMatchObject({ event: id('event'), photos: 2, articles: [{ language: 'bn' }] });
    const facts = ['--name', 'vi=Lễ = ký', '--place', 'BN=হ্যানয়', '--date', '2025-10-26', '--languages', 'vi, bn'];
    const more = ['--embargo', '2025-10-26T18:00:00+07:00', '--set', 'creditLine=a=b'];
    const ran = await run('events', 'set', String(event?.event), ...facts, ...more);
    expect(linesOf(ran)).toEqual([
      { ok: true, event: event?.event, revision: Number(event?.revision) + 1, seq: expect.any(Number) as number },
    ]);
    const after = linesOf(await run('events', 'list'))[0];
    expect(after).toMatchObject({
      names: { vi: 'Lễ = ký' },
      places: { bn: 'হ্যানয়' },
      date: '2025-10-26',
      languages: ['vi', 'bn'],
      embargo: '2025-10-26T18:00:00+07:00',
      values: { creditLine: { value: 'a=b', source: 'person' } },
    });
    await run('events', 'set', String(event?.event), '--date', '', '--set', 'creditLine=');
    const cleared = linesOf(await run('events', 'list'))[0];
    expect(cleared).not.toHaveProperty('date');
    expect(cleared?.values).not.toHaveProperty('creditLine');
  });
});

describe('speakers', () => {
  const registry = [
    {
      id: 'speaker-quang',
      names: { en: ['Luong Tam Quang'], vi: ['Lương Tam Quang'], bn: ['লুওং ট্যাম কোয়াং', 'লুং ট্যাম কোয়াং'] },
      titles: [{ text: { en: 'Minister' }, organisation: { en: 'Public Security' }, from: '2024-06-06', to: null }],
      identifiers: ['https://www.wikidata.org/entity/Q1'],
    },
    { id: 'speaker-vu', names: { vi: ['Nguyễn Minh Vũ'] }, titles: [], identifiers: [] },
  ];

  it('come in from JSON and go out as they came, one JSON array on one line', async () => {
    await writeFile(place.at('speakers.json'), JSON.stringify(registry));
    const ran = await run('speakers', 'import', place.at('speakers.json'));
    expect(linesOf(ran)).toMatchObject([{ ok: true, added: 2, updated: 0 }]);
    const [out] = linesOf(await run('speakers', 'export')) as unknown as [unknown[]];
    expect(out).toEqual(expect.arrayContaining(registry));
    expect(linesOf(await run('speakers', 'import', place.at('speakers.json')))).toMatchObject([
      { added: 0, updated: 2 },
    ]);
  });

  it('come in from CSV with the same names as columns', async () => {
    const cell = (value: unknown): string => `"${JSON.stringify(value).replaceAll('"', '""')}"`;
    const [first] = registry;
    const row = [first?.id, cell(first?.names), cell(first?.titles), cell(first?.identifiers)].join(',');
    await writeFile(place.at('speakers.csv'), `\ufeffid,names,titles,identifiers\r\n${row}\r\n`);
    const other = ['--catalogue', place.at('csv.cutline'), '--json'];
    expect((await cutline(['speakers', 'import', place.at('speakers.csv'), ...other])).code).toBe(0);
    expect(linesOf(await cutline(['speakers', 'export', ...other]))).toEqual([[first]]);
  });

  it('come in all or, where one is wrong, none, with the line that is', async () => {
    const before = await run('speakers', 'export');
    await writeFile(place.at('wrong.json'), '[{"names": {"en": ["Somebody"]}},\n{"names": "nobody"}]');
    const ran = await run('speakers', 'import', place.at('wrong.json'));
    expect(linesOf(ran)).toMatchObject([{ problem: { code: 'speaker/invalid', line: 2 } }]);
    expect(ran.code).toBeGreaterThan(0);
    expect((await run('speakers', 'export')).stdout).toBe(before.stdout);
  });

  it('are added, listed and merged', async () => {
    const added = linesOf(await run('speakers', 'add', '--name', 'vi=Nguyễn M. Vũ', '--title', 'vi=Thứ trưởng'));
    expect(added).toMatchObject([{ ok: true, speaker: id('speaker'), revision: 1 }]);
    const merged = linesOf(await run('speakers', 'merge', String(added[0]?.speaker), 'speaker-vu'));
    expect(merged).toMatchObject([{ ok: true, speaker: 'speaker-vu', photos: 0 }]);
    const listed = linesOf(await run('speakers', 'list'));
    expect(listed.find(({ speaker }) => speaker === 'speaker-vu')).toMatchObject({
      names: { vi: ['Nguyễn Minh Vũ', 'Nguyễn M. Vũ'] },
      titles: [{ text: { vi: 'Thứ trưởng' } }],
      photos: 0,
    });
    expect(listed.map(({ speaker }) => speaker)).not.toContain(added[0]?.speaker);
  });
});
