import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cutline, importPhotos, type Line, linesOf, makeWorkplace, type Workplace } from './run-cutline.ts';

let place: Workplace;
let catalogue: string;
let event: string;

const here = (...args: string[]): string[] => [...args, '--catalogue', catalogue, '--json'];
const exported = (to: string, ...more: string[]) => cutline(here('export', '--to', place.at(to), ...more));
const lastPack = (lines: readonly Line[]): Record<string, unknown> => (lines.at(-1)?.pack ?? {}) as Line;

describe('export and verify', () => {
  beforeAll(async () => {
    place = await makeWorkplace();
    ({ catalogue, event } = await importPhotos(place, 2));
  });

  afterAll(() => place.remove());

  it('refuses with one fault line that says what is missing, 3, and nothing written', async () => {
    const ran = await exported('refused', '--languages', 'en,bn');
    const lines = linesOf(ran);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toEqual({
      fault: {
        code: 'pack/incomplete',
        message: expect.any(String) as string,
        detail: expect.objectContaining({ missing: expect.any(Array) as unknown[] }) as object,
      },
    });
    const { missing } = (lines[0]?.fault as { detail: { missing: { code: string }[] } }).detail;
    expect(new Set(missing.map(({ code }) => code))).toEqual(new Set(['caption-missing', 'credit-missing']));
    expect(ran.code).toBe(3);
    expect(await readdir(place.folder)).not.toContain('refused');
  });

  it('refuses what is under embargo until it is waived, each code by its name', async () => {
    await cutline(here('events', 'set', event, '--embargo', '2999-01-01T00:00:00Z'));
    const refused = await exported('embargoed', '--waive', 'credit-missing', '--languages', 'en');
    expect(linesOf(refused)).toMatchObject([{ fault: { detail: { missing: [{ code: 'embargo' }] } } }]);
    expect(refused.code).toBe(3);
    const waived = await exported('waived', '--waive', 'credit-missing', '--waive', 'embargo', '--languages', 'en');
    expect(waived.code).toBe(0);
    expect(lastPack(linesOf(waived))).toMatchObject({ photos: 2, verified: true, problems: [] });
    await cutline(here('events', 'set', event, '--embargo', ''));
  });

  it('prints a line for each written file, then the pack; drafts only warn', async () => {
    await cutline(here('events', 'set', event, '--set', 'creditLine=City press office'));
    const ran = await exported('pack', '--languages', 'en');
    const lines = linesOf(ran);
    const pack = lastPack(lines);
    expect(ran.code).toBe(0);
    expect(ran.stderr).not.toBe('');
    expect(pack).toMatchObject({ path: place.at('pack'), photos: 2, verified: true, problems: [] });
    expect(pack.bytes).toBeGreaterThan(1000);
    const written = lines.slice(0, -1).map(({ path }) => String(path));
    expect(written).toHaveLength(Number(pack.files));
    const inside = (await readdir(place.at('pack'), { recursive: true, withFileTypes: true })).filter((entry) =>
      entry.isFile(),
    );
    expect(inside).toHaveLength(Number(pack.files));
  });

  it('verifies line by line, then in one', async () => {
    const ran = await cutline(['verify', place.at('pack'), '--json']);
    const lines = linesOf(ran);
    expect(lines.at(-1)).toEqual({ verified: true, checked: lines.length - 1, failed: 0 });
    for (const line of lines.slice(0, -1)) {
      expect(line).toEqual({ path: expect.any(String) as string, ok: true, problems: [] });
    }
    expect(ran.code).toBe(0);
  });

  it('never writes over what is there', async () => {
    for (const to of ['pack', 'photos']) {
      const ran = await exported(to, '--languages', 'en');
      expect(linesOf(ran)).toMatchObject([{ fault: { code: 'pack/destination-exists' } }]);
      expect(ran.code).toBe(3);
    }
    await mkdir(place.at('empty'));
    expect((await exported('empty', '--languages', 'en')).code).toBe(0);
  });

  it('makes a ZIP in the languages asked for, the first one the main one', async () => {
    const ran = await exported('pack.zip', '--languages', 'EN,bn', '--preset', 'web', '--waive', 'caption-missing');
    expect(ran.code).toBe(0);
    expect(lastPack(linesOf(ran))).toMatchObject({ path: place.at('pack.zip'), photos: 2, verified: true });
    const verified = await cutline(['verify', 'pack.zip', '--json'], { cwd: place.folder });
    expect(verified.code).toBe(0);
    expect(linesOf(verified).map(({ path }) => path)).toContain('captions.en.txt');
  });

  it('fails a pack with a changed, a missing and a foreign file, each by its path', async () => {
    const [first = '', second = ''] = (await readdir(place.at('pack', 'photos'))).toSorted();
    const bytes = await readFile(place.at('pack', 'photos', first));
    bytes[bytes.length - 20] = (bytes[bytes.length - 20] ?? 0) ^ 0xff;
    await writeFile(place.at('pack', 'photos', first), bytes);
    await rm(place.at('pack', 'photos', second));
    await writeFile(place.at('pack', 'extra.txt'), 'x');
    const ran = await cutline(['verify', place.at('pack'), '--json']);
    const lines = linesOf(ran);
    const failed = lines.filter(({ ok }) => ok === false) as { path: string; problems: { code: string }[] }[];
    expect(Object.fromEntries(failed.map(({ path, problems }) => [path, problems[0]?.code]))).toEqual({
      [`photos/${first}`]: 'checksum',
      [`photos/${second}`]: 'missing',
      'extra.txt': 'unlisted',
    });
    expect(lines.at(-1)).toEqual({ verified: false, checked: lines.length - 1, failed: 3 });
    expect(ran.code).toBe(1);
  });

  it('says of what is no pack that it is not verified, and 1', async () => {
    for (const path of ['nowhere', 'photos', 'photos/p0.jpg']) {
      const ran = await cutline(['verify', path, '--json'], { cwd: place.folder });
      const lines = linesOf(ran);
      expect(lines[0]).toMatchObject({ problem: { message: expect.any(String) as string } });
      expect(lines.at(-1)).toEqual({ verified: false, checked: 0, failed: 0 });
      expect(ran.code).toBe(1);
    }
  });

  it('refuses to make a pack of nothing', async () => {
    const none = ['--catalogue', place.at('none.cutline'), '--json'];
    await cutline(['speakers', 'list', ...none]);
    const ran = await cutline(['export', '--to', place.at('nothing'), ...none]);
    expect(linesOf(ran)).toMatchObject([{ fault: { code: 'pack/nothing-to-export' } }]);
    expect(ran.code).toBe(3);
  });

  it('speaks to people in sentences', async () => {
    const ran = await cutline([
      'export',
      '--to',
      place.at('for-people'),
      '--languages',
      'en',
      '--catalogue',
      catalogue,
    ]);
    expect(ran.stdout).toMatch(/\nVerified: 2 photos, \d+ files in .*for-people\n$/);
    expect(ran.stdout).not.toContain('{');
  });
});
