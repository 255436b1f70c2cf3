import { spawn } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  cutline,
  drawPhoto,
  importPhotos,
  linesOf,
  makeWorkplace,
  startCutline,
  startNpmCutline,
  type Workplace,
} from './run-cutline.ts';

let place: Workplace;
let catalogue: string;

beforeAll(async () => {
  place = await makeWorkplace();
  ({ catalogue } = await importPhotos(place, 3));
  await mkdir(place.at('many'));
  for (let number = 0; number < 300; number += 30) {
    await Promise.all(
      Array.from({ length: 30 }, (_, index) => drawPhoto(place.at('many', `${number + index}.jpg`), number + index)),
    );
  }
});

afterAll(() => place.remove());

describe('Ctrl+C during an import', () => {
  it('ends with 1, keeps what was reported, and the next run takes the rest', async () => {
    const target = place.at('stopped.cutline');
    const args = ['import', place.at('many'), '--catalogue', target, '--json'];
    const running = startCutline(args);
    await running.nextLine();
    // npm sends its own beside the terminal's.
    running.child.kill('SIGINT');
    running.child.kill('SIGINT');
    const ran = await running.ended;
    const lines = linesOf(ran);
    expect(lines.at(-1)).toEqual({ problem: { code: 'job/cancelled', message: expect.any(String) as string } });
    expect(ran.code).toBe(1);
    const reported = lines.flatMap(({ photo }) => (photo === undefined ? [] : [photo]));
    expect(reported.length).toBeLessThan(300);
    const kept = linesOf(await cutline(['list', '--catalogue', target, '--json'])).map(({ photo }) => photo);
    expect(kept).toEqual(expect.arrayContaining(reported));
    const again = await cutline(args);
    expect(again.code).toBe(0);
    expect(again.stderr).toBe('');
    expect(linesOf(again).at(-1)).toMatchObject({
      summary: { new: 300 - kept.length, known: kept.length, problems: 0 },
    });
  });

  it('ends with 1 on SIGTERM too', async () => {
    const running = startCutline(['import', place.at('many'), '--catalogue', place.at('ended.cutline'), '--json']);
    await running.nextLine();
    running.child.kill('SIGTERM');
    expect((await running.ended).code).toBe(1);
  });
});

describe('a reader that has seen enough', () => {
  it.each([
    ['list', () => ['list', '--catalogue', catalogue, '--json']],
    ['read', () => ['read', ...Array.from({ length: 60 }, (_, index) => place.at('many', `${index}.jpg`)), '--json']],
    ['import', () => ['import', place.at('many'), '--catalogue', place.at('head.cutline'), '--json']],
  ])('ends %s quietly and in order', async (_name, args) => {
    const running = startCutline(args());
    await running.nextLine();
    running.child.stdout.destroy();
    const { code, stderr } = await running.ended;
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  it('of stderr as well ends nothing with a stack', async () => {
    const child = spawn(
      'sh',
      [
        '-c',
        `"$0" "$@" 2>&1 | head -c 1`,
        process.execPath,
        'src/hosts/cli/main.js',
        'read',
        ...Array<string>(9).fill('x'),
      ],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    let said = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
    await new Promise((resolve) => child.once('close', resolve));
    expect(said).toHaveLength(1);
  });
});

describe('serve', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)(
    'prints its address as one line, serves, and ends in bounded time on %s',
    async (signal) => {
      const running = startCutline(['serve', '--catalogue', catalogue, '--json']);
      const { address } = JSON.parse((await running.nextLine()) ?? '') as { address: string };
      expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\?token=/);
      const page = await fetch(address, { redirect: 'manual' });
      expect(page.status).toBeLessThan(400);
      // A connection that is still open must not hold it up.
      const began = performance.now();
      running.child.kill(signal);
      const ran = await running.ended;
      expect(performance.now() - began).toBeLessThan(5000);
      expect(ran.code).toBe(0);
      expect(linesOf(ran)).toEqual([{ address }]);
    },
    60_000,
  );

  it.skipIf(process.platform === 'win32')(
    'ends when npm, which it was started by, was ended',
    async () => {
      const running = startNpmCutline(['serve', '--catalogue', catalogue, '--json']);
      await running.nextLine();
      running.child.kill('SIGTERM');
      // Its pipes close when the last process that holds them is gone.
      await running.ended;
      expect((await cutline(['edit', '--catalogue', catalogue])).code).toBe(0);
    },
    30_000,
  );

  it('says which port is taken, with 2 and nothing on stdout', async () => {
    const running = startCutline(['serve', '--catalogue', catalogue, '--json']);
    const { address } = JSON.parse((await running.nextLine()) ?? '') as { address: string };
    const { port } = new URL(address);
    const second = await cutline(['serve', '--port', port, '--read-only', '--catalogue', catalogue, '--json']);
    expect(second).toMatchObject({ code: 2, stdout: '' });
    expect(second.stderr).toContain(port);
    running.child.kill('SIGTERM');
    await running.ended;
  }, 60_000);
});

describe('stdin', () => {
  it('may be closed', async () => {
    const child = spawn('sh', [
      '-c',
      `exec "$0" "$@" <&-`,
      process.execPath,
      'src/hosts/cli/main.js',
      'edit',
      '--catalogue',
      catalogue,
    ]);
    const code = await new Promise((resolve) => child.once('close', resolve));
    expect(code).toBe(0);
  });
});
