import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { summary } from '../../scripts/gates.ts';
import { findMachine } from './find-machine.ts';
import { machineRecord } from './machine-record.ts';
import { journeyNeeds, machine } from './machine.ts';
import { refuseOther } from './test-electron.ts';
import { startXvfb } from './xvfb.ts';

describe('the machine', () => {
  it('is found with a path or a reason for every need', async () => {
    expect(machineRecord.safeParse(await findMachine()).success).toBe(true);
  });

  it('has nothing where the PATH is empty, and says so for each', async () => {
    const path = process.env.PATH;
    process.env.PATH = '';
    try {
      const { chromium, display, perl } = await findMachine();
      if (process.platform === 'linux') expect(chromium).toEqual({ missing: 'no Chromium or Chrome is installed' });
      expect(display).toEqual({ missing: 'no Xvfb is installed' });
      expect(perl).toEqual({ missing: 'no Perl that ExifTool can run on is installed' });
    } finally {
      process.env.PATH = path;
    }
  });

  it('gives a suite that can run no reason, and one that cannot its reason', () => {
    const { missing, because } = journeyNeeds('chromium', 'electron', 'display', 'perl');
    const absent = Object.values(machine).some((tool) => 'missing' in tool);
    expect({ missing, said: because.startsWith(' — skipped: ') }).toEqual({ missing: absent, said: absent });
  });
});

describe('the test Electron', () => {
  it('is refused where a single byte differs', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'cutline-integrity-'));
    try {
      const file = join(folder, 'archive.tgz');
      await writeFile(file, 'abc');
      // SHA-512 of 'abc' (FIPS 180-4, appendix C.1).
      const known = 'sha512-3a81oZNherrMQXNJriBBMRLm+k6JqX6iCp7u5ktV05ohkpkqJ0/BqDa6PCOj/uu9RU1EI2Q86A4qmslPpUyknw==';
      await expect(refuseOther(file, known)).resolves.toBeUndefined();
      await writeFile(file, 'abd');
      await expect(refuseOther(file, known)).rejects.toThrow('is not the expected one');
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});

const display = journeyNeeds('display');

describe.skipIf(display.missing)(`a virtual display${display.because}`, () => {
  it('is one of its own for every suite, and ends', async () => {
    if (!('path' in machine.display)) throw new Error('unreachable');
    const displays = await Promise.all([startXvfb(machine.display.path), startXvfb(machine.display.path)]);
    try {
      for (const { name } of displays) expect(name).toMatch(/^:\d+$/);
      expect(displays[0].name).not.toBe(displays[1].name);
    } finally {
      await Promise.all(displays.map((one) => one.end()));
    }
  });

  it('says why it did not start', async () => {
    await expect(startXvfb('/bin/false')).rejects.toThrow('Xvfb did not start');
  });
});

describe('the summary of a run', () => {
  const skippedNames = [
    { file: 'test/journeys/web.test.ts', name: 'the main job — skipped: no Chromium or Chrome is installed', tests: 4 },
    { file: 'test/intake/article.test.ts', name: 'the seed article', tests: 1 },
  ];

  it('ends with the counts', () => {
    expect(summary({ passed: 7, failed: 0, skipped: 0, skippedNames: [] }, true)).toBe('7 passed, 0 failed');
  });

  it('names every skipped suite with its reason before them', () => {
    expect(summary({ passed: 7, failed: 1, skipped: 5, skippedNames }, false).split('\n')).toEqual([
      'skipped: test/journeys/web.test.ts > the main job — skipped: no Chromium or Chrome is installed (4 tests)',
      'skipped: test/intake/article.test.ts > the seed article — skipped: the test data in ../shared is absent (1 test)',
      '7 passed, 1 failed, 5 skipped',
    ]);
  });
});
