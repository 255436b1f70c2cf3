import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CatalogueStatus } from '../../../src/contract/views.ts';
import { openTestDesk, type TestDesk } from '../open-test-desk.ts';

let test: TestDesk;

beforeEach(async () => {
  test = await openTestDesk();
});

afterEach(() => test.close());

const folder = (...names: readonly string[]): string => join(test.folder, 'kit.cutline', ...names);

/** Changes bytes of a file that is there. */
async function damage(path: string, edit: (text: string) => string): Promise<void> {
  const text = await readFile(path, 'utf8');
  expect(edit(text)).not.toBe(text);
  await writeFile(path, edit(text));
}

describe('what was found in a catalogue', () => {
  it('names the photos of an edit that the disk has lost, by their files, and when it was made', async () => {
    await test.import([await test.card('a.jpg', 'b.jpg')]);
    await test.reopen();
    const { photos } = await test.call('photos.list', {});
    const photo = photos.find(({ file }) => file.name === 'b.jpg')!;
    await test.call('photos.edit', { photo: photo.photo, set: { 'captions.bn.text': 'সমাপনী বক্তব্য' } });
    await test.call('photos.edit', { photo: photos[0]!.photo, set: { rating: 3 } });
    const [journal] = (await readdir(folder('journal'))).sort((a, b) => parseInt(b) - parseInt(a));
    const lines = await readFile(folder('journal', journal!), 'utf8');
    const at = /"at":"([^"]+)"/.exec(lines)?.[1];
    // As a crash leaves it: nothing of it is in the documents yet.
    const before = await snapshot();
    await test.desk.close();
    await putBack(before);
    await damage(folder('journal', journal!), (text) => text.replace('সমাপনী', 'সমাপনো'));
    await test.reopen();
    const { notices } = await test.call('catalogue.status', {});
    expect(notices).toMatchObject([
      {
        code: 'journal/line-damaged',
        detail: { at, aside: expect.stringContaining('damaged') as unknown },
        about: [{ id: photo.photo, file: 'b.jpg', event: photo.event }],
      },
    ]);
    expect(Date.parse(notices[0]!.found)).toBeGreaterThan(Date.now() - 60_000);
  });

  it('is told when it is found while the catalogue is open, to everyone who listens', async () => {
    await test.import([await test.card('a.jpg')]);
    await test.reopen();
    expect((await test.call('catalogue.status', {})).notices).toEqual([]);
    const [document] = await readdir(folder('events'));
    await damage(folder('events', document!), (text) => text.replace('a.jpg', 'x.jpg'));
    const { photos } = await test.call('photos.list', {});
    expect(photos[0]!.file.name).toBe('a.jpg');
    expect(test.heard()).toContainEqual({ type: 'catalogue.noticed' });
    const status = await test.call('catalogue.status', {});
    expect(status.notices).toMatchObject([{ code: 'document/damaged', detail: { file: document } }]);
    expect(CatalogueStatus.safeParse(status).success).toBe(true);
  });
});

/** The documents and the journal as they are now. */
async function snapshot(): Promise<ReadonlyMap<string, Buffer>> {
  const files = (await readdir(folder(), { recursive: true })).filter((name) => /\.(json|ndjson|previous)$/.test(name));
  const kept = files.filter((name) => !name.startsWith('backups'));
  return new Map(await Promise.all(kept.map(async (name) => [name, await readFile(folder(name))] as const)));
}

async function putBack(files: ReadonlyMap<string, Buffer>): Promise<void> {
  for (const [name, bytes] of files) await writeFile(folder(name), bytes);
}
