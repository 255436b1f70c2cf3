import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Running, startCutline } from '../../hosts/cli/run-cutline.ts';
import { openTestDesk, type TestDesk } from '../open-test-desk.ts';

let test: TestDesk;
let writer: Running;

const soon = { timeout: 10_000, interval: 30 };

beforeEach(async () => {
  test = await openTestDesk();
  await test.import([await test.card('a.jpg', 'b.jpg')]);
  await test.desk.close();

  writer = startCutline(['edit', '--catalogue', join(test.folder, 'kit.cutline'), '--json']);
  const lock = join(test.folder, 'kit.cutline', 'lock');
  await vi.waitFor(
    () =>
      readFile(lock, 'utf8').then((text) => {
        expect(text).toContain(String(writer.child.pid));
      }),
    soon,
  );
});

afterEach(async () => {
  writer.child.kill('SIGKILL');
  await writer.ended;
  await test.close();
});

/** Sends an edit to the process that writes, and waits until it is durable. */
async function edit(photo: string, set: Record<string, unknown>): Promise<void> {
  writer.child.stdin.write(`${JSON.stringify({ photo, set })}\n`);
  expect(await writer.nextLine()).toContain('"ok":true');
}

describe('a desk that reads beside another process that writes', () => {
  it('shows its edits in rows, searches and events, says who it is, and when it has left', async () => {
    await test.reopen('write-or-read');
    const { photos } = await test.call('photos.list', {});
    expect((await test.call('photos.search', { query: 'lantern' })).photos).toEqual([]);
    await edit(photos[1]!.photo, { rating: 4, 'captions.en.text': 'A lantern in Hội An' });
    await vi.waitFor(async () => {
      expect((await test.call('photos.rows', {})).rows[1]).toMatchObject({ rating: 4, captions: { en: 'draft' } });
    }, soon);
    expect((await test.call('photos.search', { query: 'lantern' })).photos).toMatchObject([
      { photo: photos[1]!.photo },
    ]);
    expect((await test.call('photos.list', { query: 'rating:4' })).total).toBe(1);
    expect(test.heard()).toContainEqual(
      expect.objectContaining({ type: 'catalogue.changed', photos: [photos[1]!.photo] }),
    );
    expect(await status('read-only')).toMatchObject({
      writer: { pid: writer.child.pid },
      writerLeft: false,
      notices: [{ code: 'catalogue/locked' }],
    });
    expect(await test.fault('photos.edit', { photo: photos[0]!.photo, set: { rating: 1 } })).toMatchObject({
      message: expect.stringContaining(`process ${writer.child.pid}`) as string,
    });
    writer.child.stdin.end();
    await vi.waitFor(async () => {
      expect(await status('read-only')).toMatchObject({ writerLeft: true, notices: [] });
    }, soon);
    expect(test.heard().at(-1)).toEqual({ type: 'writer.changed' });
    expect((await test.fault('photos.remove', { photos: [photos[0]!.photo] })).message).toContain('Open it again');
    await test.call('catalogue.open', {});
    expect(await status('write')).toMatchObject({ writerLeft: false });
    await test.call('photos.edit', { photo: photos[0]!.photo, set: { rating: 1 } });
  }, 40_000);

  it('stays as it is when it was opened to be read, and while the other writes', async () => {
    await test.reopen('write-or-read');
    await test.call('catalogue.open', {});
    await status('read-only');
    await test.reopen('read');
    writer.child.stdin.end();
    await writer.ended;
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await test.call('catalogue.open', {});
    expect(await status('read-only')).toMatchObject({ writerLeft: false });
  }, 40_000);

  it('says that a writer that was killed has left, and shows all that it acknowledged', async () => {
    await test.reopen('write-or-read');
    const { photos } = await test.call('photos.list', {});
    for (const rating of [1, 2, 3]) await edit(photos[0]!.photo, { rating });
    writer.child.kill('SIGKILL');
    await vi.waitFor(async () => {
      expect((await test.call('photos.show', { photo: photos[0]!.photo })).rating).toBe(3);
      expect(await status('read-only')).toMatchObject({ writerLeft: true });
    }, soon);
  }, 40_000);
});

async function status(mode: 'read-only' | 'write') {
  const found = await test.call('catalogue.status', {});
  expect(found.mode).toBe(mode);
  return found;
}
