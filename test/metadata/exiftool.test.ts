import { execFile, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterEach, describe, expect, it } from 'vitest';
import { embedMetadata } from '../../src/metadata/embed.ts';
import { checkExifTool, exifToolProcesses, limitExifTool } from '../../src/metadata/exiftool.ts';
import { readBack } from '../../src/metadata/read-back.ts';
import { readMetadata } from '../../src/metadata/read.ts';
import { workFolder } from './work-folder.ts';

const { folder, picture } = workFolder();
const root = join(import.meta.dirname, '../..');
const caption = { mainLanguage: 'bn', descriptions: { bn: 'ক্যাপশন' }, values: {}, people: [] };
const execute = promisify(execFile);

/** May this user put another file in Perl's place for a child process? Only root may, on Linux. */
function mayMount(): boolean {
  if (!existsSync('/usr/bin/perl')) return false;
  return spawnSync('unshare', ['-m', 'mount', '--bind', '/etc/passwd', '/usr/bin/perl']).status === 0;
}

/** What `checkExifTool` says in a mount namespace where Perl is a file with that content and mode. */
async function checkWithPerl(content: string, mode: number): Promise<string> {
  const perl = join(folder, `perl-${mode}`);
  writeFileSync(perl, content);
  chmodSync(perl, mode);
  const source = `import { checkExifTool, endExifTool, limitExifTool } from './src/metadata/exiftool.ts';
    await limitExifTool({ file: 500, start: 500 });
    await checkExifTool().catch((fault) => console.log(fault.code + ': ' + fault.message)); await endExifTool();`;
  const command = 'mount --bind "$2" /usr/bin/perl && exec "$0" --input-type=module-typescript -e "$1"';
  const args = ['-m', 'sh', '-c', command, process.execPath, source, perl];
  return (await execute('unshare', args, { cwd: root, timeout: 15_000 })).stdout;
}

afterEach(async () => {
  await limitExifTool();
});

describe('ExifTool', () => {
  it('runs here, and lets the process end after it was ended', async () => {
    await checkExifTool();
    const source = `import { checkExifTool, endExifTool } from './src/metadata/exiftool.ts';
      await checkExifTool(); await endExifTool(); console.log('done');`;
    const { stdout } = await execute(process.execPath, ['--input-type=module-typescript', '-e', source], {
      cwd: root,
      timeout: 10_000,
    });
    expect(stdout).toBe('done\n');
  });

  it.skipIf(!mayMount())('says what to install where Perl is missing', async () => {
    expect(await checkWithPerl('no program', 0o644)).toMatch(/^tool\/perl-missing: .*apt install perl/);
  });

  it.skipIf(!mayMount())('does not wait for ever for a Perl that does not start', async () => {
    expect(await checkWithPerl('#!/bin/sh\nexec sleep 60\n', 0o755)).toMatch(/^tool\/exiftool-failed/);
  });

  it('fails a task that hangs in the time it was given, and goes on with a new process', async () => {
    const path = await picture('hang.png', 'png');
    await limitExifTool({ file: 1_000 });
    await checkExifTool();
    for (const pid of exifToolProcesses()) process.kill(pid, 'SIGSTOP');
    const started = performance.now();
    await expect(embedMetadata(path, caption)).rejects.toMatchObject({ code: 'tool/exiftool-failed' });
    expect(performance.now() - started).toBeLessThan(5_000);
    await embedMetadata(path, caption);
    expect((await readBack(path)).xmp.description).toMatchObject({ bn: 'ক্যাপশন' });
  });

  it('leaves every file whole when it is killed at work, and goes on with a new process', async () => {
    const paths = await Promise.all(Array.from({ length: 12 }, (_, index) => picture(`kill-${index}.png`, 'png')));
    const before = paths.map((path) => readFileSync(path));
    const writes = Promise.allSettled(paths.map((path) => embedMetadata(path, caption)));
    for (let round = 0; round < 4; round += 1) {
      await setTimeout(60);
      for (const pid of exifToolProcesses()) process.kill(pid, 'SIGKILL');
    }
    for (const [index, result] of (await writes).entries()) {
      const bytes = readFileSync(paths[index] ?? '');
      if (result.status === 'rejected') {
        expect(result.reason).toMatchObject({ code: 'tool/exiftool-failed' });
        expect(bytes.equals(before[index]!)).toBe(true);
      } else expect((await readMetadata(bytes, 'image/png')).values.description?.value).toMatchObject({ bn: 'ক্যাপশন' });
    }
    await Promise.all(paths.map((path) => embedMetadata(path, caption)));
  });

  it('reads back many files at once', async () => {
    const path = await picture('many.jpg');
    await embedMetadata(path, caption);
    const all = await Promise.all(Array.from({ length: 40 }, () => readBack(path)));
    expect(new Set(all.map(({ exif }) => exif.description))).toEqual(new Set(['ক্যাপশন']));
  });

  it('reads back nothing of a picture that says nothing', async () => {
    expect(await readBack(await picture('bare.jpg'))).toEqual({ xmp: {}, iim: {}, exif: {} });
  });

  it('says which file it cannot read', async () => {
    await expect(readBack('/nonexistent/a.jpg')).rejects.toMatchObject({ code: 'metadata/unreadable' });
  });
});
