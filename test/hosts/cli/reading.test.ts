import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { copyFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cutline, drawPhoto, type Line, linesOf, makeWorkplace, projectRoot, type Workplace } from './run-cutline.ts';

const data = join(projectRoot, '..', 'shared', 'data');

let place: Workplace;

beforeAll(async () => {
  place = await makeWorkplace();
  await drawPhoto(place.at('one.jpg'), 1);
});

afterAll(() => place.remove());

const read = (files: readonly string[], cwd = place.folder) => cutline(['read', ...files, '--json'], { cwd });

describe('read', () => {
  it('prints one line a file in the order given, the file as given, bad ones too', async () => {
    await copyFile(place.at('one.jpg'), place.at('đã ký – বাংলা.jpg'));
    await writeFile(place.at('empty.jpg'), '');
    await writeFile(place.at('note.jpg'), 'This is a text, whatever its name says.');
    const files = [
      'nowhere.jpg',
      './one.jpg',
      'empty.jpg',
      'đã ký – বাংলা.jpg',
      '.',
      'note.jpg',
      place.at('one.jpg'),
      '',
    ];
    const ran = await read(files);
    const lines = linesOf(ran);
    expect(lines.map(({ file }) => file)).toEqual(files);
    expect(lines.map(({ ok }) => ok)).toEqual([false, true, false, true, false, false, true, false]);
    for (const line of lines) expectShape(line);
    expect(ran.code).toBe(1);
    expect(ran.stderr).toBe('');
  });

  it('gives values with their source and every block’s own reading', async () => {
    const ran = await read(['one.jpg']);
    expect(linesOf(ran)).toMatchObject([
      {
        mimeType: 'image/jpeg',
        width: 120,
        height: 80,
        orientation: 1,
        values: {
          description: {
            value: { 'x-default': 'The mayors sign paper number 1 in the town hall.' },
            source: 'exif',
            all: { exif: 'The mayors sign paper number 1 in the town hall.' },
          },
        },
        conflicts: [],
        warnings: [],
      },
    ]);
    expect(ran.code).toBe(0);
  });

  it('is readable JSON for people too', async () => {
    const ran = await cutline(['read', 'one.jpg'], { cwd: place.folder });
    expect(ran.stdout.split('\n').length).toBeGreaterThan(5);
    expect(JSON.parse(ran.stdout)).toMatchObject({ ok: true });
  });
});

describe.skipIf(!existsSync(data))('read on the collected files (needs ../shared)', () => {
  it.each(['press', 'languages', 'encoding', 'hostile', 'corrupt'])(
    'answers every file of %s in order and in shape',
    async (folder) => {
      const files = readdirSync(join(data, folder)).map((name) => join(folder, name));
      const lines = linesOf(await read(files, data));
      expect(lines.map(({ file }) => file)).toEqual(files);
      for (const line of lines) expectShape(line);
      if (folder === 'languages') expect(lines.every(({ ok }) => ok)).toBe(true);
    },
    60_000,
  );

  it('gives what ExifTool gives, verbatim, for XMP and IIM of a dozen files', async () => {
    const { files: expected } = JSON.parse(readFileSync(join(data, 'expected.json'), 'utf8')) as {
      files: Record<string, Record<string, unknown>>;
    };
    const names = ['bn-ben', 'vi-vie', 'ar-arb', 'hi-hin', 'ja-jpn', 'vie-nfc', 'vie-nfd', 'zh-cmn_hans', 'langalt-12'];
    const files = [...names.map((name) => `languages/${name}.jpg`), 'press/MWG.jpg', 'press/IPTC.jpg', 'press/XMP.jpg'];
    const lines = linesOf(await read(files, data)) as { file: string; values: Record<string, { all?: Line }> }[];
    let compared = 0;
    for (const { file, values } of lines) {
      for (const key of ['headline', 'description', 'keywords', 'title']) {
        const said = expected[file]?.[key] as Record<string, unknown> | undefined;
        for (const [block, ours] of [
          ['xmp', 'xmp'],
          ['iptc', 'iim'],
        ] as const) {
          if (said?.[block] === undefined) continue;
          compared += 1;
          const wanted = key === 'keywords' ? [said[block]].flat() : said[block];
          expect([file, key, block, values[key]?.all?.[ours]]).toEqual([file, key, block, wanted]);
        }
      }
    }
    expect(compared).toBeGreaterThan(40);
  });
});

/** The law of `read` lines: these keys, all of them, and no other. */
function expectShape(line: Line): void {
  if (line.ok !== true) {
    expect(line).toEqual({
      file: line.file,
      ok: false,
      problem: { code: expect.stringMatching(/^[a-z]+\/[a-z-]+$/) as string, message: expect.any(String) as string },
    });
    return;
  }
  expect(Object.keys(line)).toEqual([
    'file',
    'ok',
    'mimeType',
    // An XMP file has no pixels.
    ...(line.mimeType === 'application/rdf+xml' ? [] : ['width', 'height', 'orientation']),
    'values',
    'conflicts',
    'warnings',
  ]);
  for (const [key, settled] of Object.entries(line.values as Record<string, Line>)) {
    expect(key).toMatch(/^[a-z][A-Za-z]+$/);
    expect(Object.keys(settled)).toEqual(['value', 'source', 'all']);
    expect(['sidecar', 'xmp', 'iim', 'exif']).toContain(settled.source);
    expect(settled.all).toHaveProperty(String(settled.source));
  }
  for (const key of line.conflicts as string[]) expect(line.values).toHaveProperty(key);
}
