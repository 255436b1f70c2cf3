import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, openDesk } from '../../../src/desk/desk.ts';
import { type Served, serve } from '../../../src/hosts/web/serve.ts';
import { smallJpeg } from '../../desk/open-test-desk.ts';

let folder: string;
let desk: Desk;
let served: Served;
let port: number;
let cookie: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cutline-web-'));
  const screens = join(folder, 'screens');
  await mkdir(join(screens, 'assets'), { recursive: true });
  await writeFile(join(screens, 'index.html'), '<!doctype html><title>Cutline</title>');
  await writeFile(join(screens, 'notes.txt'), 'not for the browser');
  await writeFile(join(folder, 'secret.js'), 'secret');
  await symlink(join(folder, 'secret.js'), join(screens, 'assets', 'out.js'));
  desk = await openDesk({ catalogue: join(folder, 'kit.cutline'), mode: 'write', create: true });
  served = await serve(desk, screens);
  port = Number(new URL(served.address).port);
  const first = await fetch(served.address, { redirect: 'manual' });
  cookie = first.headers.get('set-cookie')?.split(';')[0] ?? '';
});

afterAll(async () => {
  await served.close();
  await desk.close();
  await rm(folder, { recursive: true, force: true });
});

interface Asked {
  readonly status: number | undefined;
  readonly body: string;
  readonly headers: Readonly<Record<string, unknown>>;
}

/** Sends the path byte for byte: fetch would tidy it first. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET', body = ''): Promise<Asked> {
  return new Promise((resolve, reject) => {
    const outgoing = request({ host: '127.0.0.1', port, path, method, headers }, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      answer.on('end', () => {
        resolve({ status: answer.statusCode, body: text, headers: answer.headers });
      });
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

describe('the browser host', () => {
  it('makes the printed token a cookie that scripts cannot read and other sites cannot send', async () => {
    const first = await fetch(served.address, { redirect: 'manual' });
    expect(first.status).toBe(303);
    expect(first.headers.get('location')).toBe('/');
    expect(first.headers.get('set-cookie')).toMatch(/HttpOnly; SameSite=Strict/);
  });

  it('lets nobody in without the token, with a wrong one, from another site or under another name', async () => {
    expect((await ask('/')).status).toBe(401);
    expect((await ask('/?token=wrong')).status).toBe(401);
    expect((await ask('/call/catalogue.status', { cookie, origin: 'https://example.org' }, 'POST', '{}')).status).toBe(
      403,
    );
    expect((await ask('/', { cookie, host: `rebound.example:${port}` })).status).toBe(403);
    expect((await ask('/', { cookie })).status).toBe(200);
  });

  it('serves nothing outside the screens’ folder, however it is asked', async () => {
    const tries = [
      '/../secret.js',
      '/%2e%2e/secret.js',
      '/%2e%2e%2fsecret.js',
      '/..%5csecret.js',
      '/assets/../../secret.js',
      '/assets/out.js',
      '//etc/passwd',
      '/notes.txt',
      '/%00',
    ];
    for (const path of tries) {
      const { status, body } = await ask(path, { cookie });
      expect(status, path).toBe(404);
      expect(body, path).not.toContain('secret');
    }
  });

  it('sends a strict content security policy with every answer, faults too', async () => {
    for (const path of ['/', '/nothing']) {
      const { headers } = await ask(path, { cookie });
      expect(headers['content-security-policy']).toContain("default-src 'none'");
      expect(headers['content-security-policy']).not.toContain('unsafe');
      expect(headers['x-content-type-options']).toBe('nosniff');
    }
  });

  it('takes an upload under its own name, and no path', async () => {
    const name = encodeURIComponent('ছবি “১”.jpg');
    const taken = await ask(`/upload/${name}`, { cookie }, 'POST', 'bytes');
    expect(JSON.parse(taken.body)).toMatchObject({ ok: true, value: { name: 'ছবি “১”.jpg', kind: 'file' } });
    for (const bad of ['..', '%2e%2e%2fescape.jpg', 'a%00b', '%ff']) {
      const refused = await ask(`/upload/${bad}`, { cookie }, 'POST', 'bytes');
      expect(refused.status, bad).toBeGreaterThanOrEqual(400);
    }
  });

  it('answers a body that is no JSON with a fault', async () => {
    const { body } = await ask('/call/catalogue.status', { cookie }, 'POST', '{nope');
    expect(JSON.parse(body)).toMatchObject({ ok: false, fault: { code: 'input/invalid' } });
  });

  it('shows photos that an import brings in by their number, and nothing else', async () => {
    const card = join(folder, 'card');
    await mkdir(card);
    for (let number = 0; number < 40; number++) await writeFile(join(card, `${number}.jpg`), await smallJpeg(number));
    const started = await desk.call('intake.start', { entries: [desk.entries.add(card).entry] });
    const job = started.ok ? started.value.job : '';
    const answers: number[] = [];
    while (answers.at(-1) !== 200 && answers.length < 10_000) {
      answers.push((await ask(`/arriving/${job}/0`, { cookie })).status ?? 0);
    }
    expect(new Set(answers)).toEqual(new Set(answers.length > 1 ? [404, 200] : [200]));
    for (const address of [
      `${job}/40`,
      `${job}/-1`,
      `${job}/0x1`,
      `${job}/`,
      `${job}/0/../../../card/0.jpg`,
      'job-none/0',
    ]) {
      expect((await ask(`/arriving/${address}`, { cookie })).status, address).toBe(404);
    }
    expect((await ask(`/arriving/${job}/0`)).status).toBe(401);
  });
});
