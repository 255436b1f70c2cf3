import { appendFile, mkdir, rename, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileSystem } from '../../src/catalogue/disk/file-system.ts';
import { entryLine } from '../../src/catalogue/journal/entry-line.ts';
import { JournalTail } from '../../src/catalogue/reading/journal-tail.ts';
import { newFolder } from './setup/folders.ts';

const line = (seq: number): string => entryLine({ seq, at: '2025-10-26T08:00:00.000Z', name: 'edit', changes: [] });

/** A journal that others append to, and what is read of it when one looks. */
async function begun() {
  const folder = await newFolder();
  for (const place of ['journal', 'history']) await mkdir(join(folder, place), { recursive: true });
  const at = (number: number, place = 'journal') => join(folder, place, `${number}.ndjson`);
  const tail = new JournalTail(fileSystem, folder, { number: 1, length: 0 });
  const look = async () => (await tail.next())?.map(({ seq }) => seq) ?? 'lost';
  return { at, look };
}

describe('the end of a journal that another process writes', () => {
  it('is read from where it was read last, over files that are begun and retired', async () => {
    const { at, look } = await begun();
    expect(await look()).toEqual([]);
    await appendFile(at(1), line(1));
    await look();
    expect(await look()).toEqual([1]);
    await appendFile(at(1), line(2));
    for (const number of [2, 3]) await appendFile(at(number), line(number + 1));
    for (const number of [1, 2]) await rename(at(number), at(number, 'history'));
    expect(await look()).toEqual([2, 3]);
    expect(await look()).toEqual([4]);
    expect(await look()).toEqual([]);
  });

  it('gives a line at the second look: one that the disk has refused is gone by then', async () => {
    const { at, look } = await begun();
    await appendFile(at(1), line(1));
    expect(await look()).toEqual([]);
    await truncate(at(1), 0);
    expect(await look()).toEqual([]);
    await appendFile(at(1), line(1).slice(0, 40));
    expect([await look(), await look()]).toEqual([[], []]);
    await appendFile(at(1), line(1).slice(40));
    expect([await look(), await look()]).toEqual([[], [1]]);
  });

  it.each([
    ['is shorter than what was read of it', (path: string) => truncate(path, 10)],
    ['is not there any more', (path: string) => rename(path, `${path}.away`)],
    ['goes on with what is no line', (path: string) => appendFile(path, `${'x'.repeat(80)}\n`)],
  ])('is lost where the file %s', async (_, change) => {
    const { at, look } = await begun();
    await appendFile(at(1), line(1));
    expect([await look(), await look()]).toEqual([[], [1]]);
    await change(at(1));
    await look();
    expect(await look()).toBe('lost');
  });
});
