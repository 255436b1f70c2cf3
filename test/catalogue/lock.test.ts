import { spawn } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openCatalogue } from '../../src/catalogue/catalogue.ts';
import { newFolder, opened } from './setup/folders.ts';
import { aSpeaker } from './setup/records.ts';

const editor = join(import.meta.dirname, 'setup', 'editor.ts');
const holder = join(import.meta.dirname, 'setup', 'holder.ts');

/** Starts a process that opens the catalogue and holds it; gives what it said first. */
function startHolder(folder: string) {
  const child = spawn(process.execPath, [holder, folder], { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = new Promise((resolve) => child.once('close', resolve));
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await ended;
  });
  const said = new Promise((resolve) => child.stdout.once('data', resolve)).then((text) => String(text).trim());
  return {
    pid: child.pid,
    said,
    leave: async () => {
      child.stdin.end();
      await ended;
    },
  };
}

/** Starts a process that has the catalogue open and edits it. */
async function livingEditor(folder: string) {
  const child = spawn(process.execPath, [editor, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise((resolve) => child.once('close', resolve));
  const kill = async () => {
    child.kill('SIGKILL');
    await ended;
  };
  onTestFinished(kill);
  await new Promise((resolve) => child.stdout.once('data', resolve));
  child.stdout.resume();
  return { pid: child.pid, kill };
}

describe('the lock', () => {
  it('keeps a second writer out while the first lives, and says who it is; reading is open to all', async () => {
    const folder = await newFolder();
    const { pid, kill } = await livingEditor(folder);
    const writer = { host: hostname(), pid };
    await expect(openCatalogue(folder, { mode: 'write' })).rejects.toMatchObject({
      code: 'catalogue/locked',
      detail: { writer },
    });
    for (let round = 0; round < 20; round++) {
      const reading = await openCatalogue(folder, { mode: 'read' });
      expect(reading).toMatchObject({ mode: 'read-only', writer, notices: [] });
      expect(reading.photos.size).toBe(reading.seq);
      await reading.close();
    }
    await kill();
    const catalogue = await opened(folder, { mode: 'write' });
    expect(catalogue.writer).toBeUndefined();
    expect(catalogue.notices.filter(({ code }) => code !== 'journal/tail-cut')).toEqual([]);
    expect((await openCatalogue(folder, { mode: 'read' })).writer).toMatchObject({ pid: process.pid });
  });

  it('holds against the process that has it, and is free again after closing', async () => {
    const folder = await newFolder();
    const first = await opened(folder);
    await expect(openCatalogue(folder, { mode: 'write' })).rejects.toMatchObject({ code: 'catalogue/locked' });
    await first.change('add', (draft) => draft.put('speakers', aSpeaker()));
    await first.close();
    await first.close();
    await expect(readFile(join(folder, 'lock'))).rejects.toThrow('ENOENT');
    const second = await opened(folder, { mode: 'write' });
    expect(second.speakers.size).toBe(1);
    await expect(first.change('add', (draft) => draft.put('speakers', aSpeaker()))).rejects.toThrow('closed');
  });

  it('of a process that is gone is taken over, also when its number has been given to another', async () => {
    const folder = await newFolder();
    await (await opened(folder)).close();
    const since = '2025-10-26T08:00:00.000Z';
    const locks = [
      { host: hostname(), pid: 2 ** 22 + 7, since, token: 'gone' },
      { host: hostname(), pid: process.ppid, since, started: 'another boot/123', token: 'another' },
    ];
    for (const lock of process.platform === 'linux' ? locks : locks.slice(0, 1)) {
      await writeFile(join(folder, 'lock'), JSON.stringify(lock));
      const catalogue = await openCatalogue(folder, { mode: 'write' });
      expect(catalogue.notices).toEqual([]);
      await catalogue.close();
    }
  });

  it('of another computer is never taken over', async () => {
    const folder = await newFolder();
    await (await opened(folder)).close();
    const lock = { host: 'newsroom-7', pid: 2 ** 22 + 7, since: '2025-10-26T08:00:00.000Z', token: 'far' };
    await writeFile(join(folder, 'lock'), JSON.stringify(lock));
    await expect(openCatalogue(folder, { mode: 'write' })).rejects.toMatchObject({
      code: 'catalogue/locked',
      detail: { writer: { host: 'newsroom-7' } },
      message: expect.stringContaining("delete the file 'lock'") as string,
    });
    expect(JSON.parse(await readFile(join(folder, 'lock'), 'utf8'))).toEqual(lock);
  });

  it('that was torn when the computer stopped is taken over', async () => {
    const folder = await newFolder();
    await (await opened(folder)).close();
    await writeFile(join(folder, 'lock'), Buffer.alloc(80));
    const catalogue = await opened(folder, { mode: 'write' });
    expect(catalogue.mode).toBe('write');
  });

  it('is had by one of twenty who find a leftover at the same time', async () => {
    const folder = await newFolder();
    await (await opened(folder)).close();
    for (let round = 0; round < 5; round++) {
      await writeFile(
        join(folder, 'lock'),
        JSON.stringify({
          host: hostname(),
          pid: 2 ** 22 + 7,
          since: '2025-10-26T08:00:00.000Z',
          token: `old ${round}`,
        }),
      );
      const openings = Array.from({ length: 20 }, () => openCatalogue(folder, { mode: 'write' }));
      const outcomes = await Promise.allSettled(openings);
      const winners = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []));
      expect(winners).toHaveLength(1);
      await winners[0]?.close();
    }
  });

  it(
    'is had by one of twenty processes that start at once, and the others are told which',
    { timeout: 60_000 },
    async () => {
      const folder = await newFolder();
      await (await opened(folder)).close();
      for (const leftover of [false, true]) {
        const dead = { host: hostname(), pid: 2 ** 22 + 7, since: '2025-10-26T08:00:00.000Z', token: 'old' };
        if (leftover) await writeFile(join(folder, 'lock'), JSON.stringify(dead));
        const holders = Array.from({ length: 20 }, () => startHolder(folder));
        const said = await Promise.all(holders.map((one) => one.said));
        const winner = holders[said.indexOf('writer')];
        const others = said.filter((word) => word !== 'writer');
        expect(new Set(others)).toEqual(new Set([`catalogue/locked ${winner?.pid}`]));
        expect(others).toHaveLength(19);
        await Promise.all(holders.map((one) => one.leave()));
      }
      await (await opened(folder, { mode: 'write' })).close();
    },
  );
});
