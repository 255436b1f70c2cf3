import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commands } from '../../src/contract/commands.ts';
import type { Answer } from '../../src/contract/command.ts';
import { type Desk, openDesk } from '../../src/desk/desk.ts';
import { type Served, serve } from '../../src/hosts/web/serve.ts';

/** A way to reach the desk: the same suite runs behind every one. */
interface Door {
  readonly name: string;
  open(desk: Desk): Promise<{ call(name: string, input: unknown): Promise<Answer<unknown>>; close(): Promise<void> }>;
}

const inProcess: Door = {
  name: 'in process',
  open: (desk) =>
    Promise.resolve({ call: (name, input) => desk.dispatch(name, input), close: () => Promise.resolve() }),
};

const overHttp: Door = {
  name: 'over HTTP',
  open: async (desk) => {
    const served = await serve(desk, tmpdir());
    const { base, cookie } = await enter(served);
    return {
      call: async (name, input) => {
        const answer = await fetch(`${base}/call/${name}`, {
          method: 'POST',
          body: JSON.stringify(input),
          headers: { cookie },
        });
        return (await answer.json()) as Answer<unknown>;
      },
      close: () => served.close(),
    };
  },
};

async function enter(served: Served): Promise<{ base: string; cookie: string }> {
  const response = await fetch(served.address, { redirect: 'manual' });
  const cookie = response.headers.get('set-cookie')?.split(';')[0] ?? '';
  return { base: new URL(served.address).origin, cookie };
}

describe.each([inProcess, overHttp])('the doorway, $name', (door) => {
  let folder: string;
  let desk: Desk;
  let opened: Awaited<ReturnType<Door['open']>>;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'cutline-contract-'));
    desk = await openDesk({ catalogue: join(folder, 'kit.cutline'), mode: 'write', create: true });
    opened = await door.open(desk);
  });

  afterEach(async () => {
    await opened.close();
    await desk.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('answers reads in the shape that the table promises', async () => {
    for (const name of [
      'catalogue.status',
      'events.list',
      'speakers.list',
      'photos.rows',
      'photos.list',
      'captions.check',
      'packs.list',
      'jobs.list',
      'entries.list',
    ] as const) {
      const answer = await opened.call(name, {});
      expect(answer).toMatchObject({ ok: true });
      expect(commands[name].output.safeParse(answer.ok ? answer.value : undefined).success, name).toBe(true);
    }
  });

  it('keeps a write, and answers with the journal entry that holds it', async () => {
    const added = await opened.call('speakers.add', { names: { vi: ['Nguyễn Minh Vũ'] } });
    expect(added).toMatchObject({ ok: true, value: { revision: 1 } });
    expect(await opened.call('speakers.list', {})).toMatchObject({
      ok: true,
      value: { speakers: [{ names: { vi: ['Nguyễn Minh Vũ'] }, photos: 0 }] },
    });
  });

  it('answers an unknown command, a wrong input and an unknown photo with faults, and throws nothing', async () => {
    expect(await opened.call('photos.fly', {})).toMatchObject({ ok: false, fault: { code: 'command/unknown' } });
    expect(await opened.call('photos.show', { photo: 7 })).toMatchObject({
      ok: false,
      fault: { code: 'input/invalid' },
    });
    expect(await opened.call('photos.show', { photo: 'photo-nobody' })).toMatchObject({
      ok: false,
      fault: { code: 'photo/not-found' },
    });
  });

  it('does not take names of Object for commands', async () => {
    expect(await opened.call('constructor', {})).toMatchObject({ ok: false, fault: { code: 'command/unknown' } });
    expect(await opened.call('__proto__', {})).toMatchObject({ ok: false, fault: { code: 'command/unknown' } });
  });
});
