import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDesk } from '../../../src/desk/desk.ts';
import { openTestDesk, type TestDesk } from '../open-test-desk.ts';

let test: TestDesk;

beforeEach(async () => {
  test = await openTestDesk({ standing: true });
});

afterEach(() => test.close());

const catalogue = (): string => join(test.folder, 'kit.cutline');
const names = async (): Promise<unknown[]> =>
  (await test.call('speakers.list', {})).speakers.map(({ names }) => names.en);

/** A catalogue with Karim in its first backup, and Rahim since. */
async function karimThenRahim(): Promise<string> {
  await test.call('speakers.add', { names: { en: ['Karim'] } });
  await test.reopen();
  await test.call('speakers.add', { names: { en: ['Rahim'] } });
  const [backup] = (await test.call('backups.list', {})).backups;
  return backup!.backup;
}

describe('backups.restore', () => {
  it('makes the open catalogue what it was, keeps what it was before, and goes on', async () => {
    const backup = await karimThenRahim();
    const restored = await test.call('backups.restore', { backup });
    expect(restored).toMatchObject({ backup, photos: 0, events: 0 });
    expect(await names()).toEqual([['Karim']]);
    await test.call('speakers.add', { names: { en: ['Salma'] } });
    expect(await names()).toEqual([['Karim'], ['Salma']]);
    expect((await test.call('backups.list', {})).backups).toContainEqual(
      expect.objectContaining({ backup: restored.kept, kind: 'before-restore' }),
    );
    await test.call('backups.restore', { backup: restored.kept });
    expect(await names()).toEqual([['Karim'], ['Rahim']]);
  });

  it('tells everyone who listens that things are others now, and what became of those before', async () => {
    const backup = await karimThenRahim();
    const { kept } = await test.call('backups.restore', { backup });
    const hellos = test.heard().filter((event) => event.type === 'desk.hello');
    expect(hellos).toMatchObject([{ opening: 2, desk: process.pid }]);
    const { notices } = await test.call('catalogue.status', {});
    expect(notices).toMatchObject([{ code: 'catalogue/restored', detail: { kept, photos: 0 } }]);
    await test.call('speakers.add', { names: { en: ['Salma'] } });
    expect(test.heard().at(-1)).toMatchObject({ type: 'catalogue.changed' });
  });

  it('lets calls that come meanwhile wait, and answers them from what was put back', async () => {
    const backup = await karimThenRahim();
    const [restored, listed] = await Promise.all([
      test.call('backups.restore', { backup }),
      test.call('speakers.list', {}),
    ]);
    expect(restored.backup).toBe(backup);
    expect(listed.speakers).toHaveLength(1);
  });

  it('changes nothing where there is no such backup, where one is damaged, and while an import runs', async () => {
    const backup = await karimThenRahim();
    expect((await test.fault('backups.restore', { backup: '20200101-000000-1' })).code).toBe('backup/not-found');
    await test.started([await test.card('a.jpg', 'b.jpg')]);
    expect((await test.fault('backups.restore', { backup })).code).toBe('catalogue/busy');
    await test.reopen();
    await writeFile(join(catalogue(), 'backups', backup, 'catalogue.json'), 'oops');
    expect((await test.fault('backups.restore', { backup })).code).toBe('backup/damaged');
    expect(await names()).toEqual([['Karim'], ['Rahim']]);
  });

  it('is refused on a desk that only reads', async () => {
    const backup = await karimThenRahim();
    await test.reopen('read');
    expect((await test.fault('backups.restore', { backup })).code).toBe('catalogue/read-only');
    expect(await names()).toEqual([['Karim'], ['Rahim']]);
  });
});

describe('a desk that is to stand where its catalogue cannot be opened', () => {
  /** What is left is neither whole nor can it be put together again. */
  const ruin = async (): Promise<void> => {
    await test.desk.close();
    for (const place of ['catalogue.json', 'catalogue.json.previous']) await writeFile(join(catalogue(), place), '{');
    for (const place of ['events', 'journal']) await rm(join(catalogue(), place), { recursive: true, force: true });
    await test.reopen();
  };

  it('answers every command with the reason, and lists the backups', async () => {
    const backup = await karimThenRahim();
    await ruin();
    expect((await test.fault('events.list', {})).code).toBe('catalogue/damaged');
    expect((await test.fault('catalogue.status', {})).message).toContain('Go back to a backup');
    await expect(test.desk.picture('preview', 'photo-1' as never)).rejects.toMatchObject({ code: 'catalogue/damaged' });
    expect((await test.call('backups.list', {})).backups).toContainEqual(expect.objectContaining({ backup, ok: true }));
    expect(test.desk.hello()).toMatchObject({ type: 'desk.hello', seq: 0 });
  });

  it('opens as it was at the backup that is chosen', async () => {
    const backup = await karimThenRahim();
    await ruin();
    await test.call('backups.restore', { backup });
    expect(await names()).toEqual([['Karim']]);
    expect(test.heard().at(-1)).toMatchObject({ type: 'desk.hello', opening: 2 });
  });

  it('opens when it is asked again and the reason is gone', async () => {
    await karimThenRahim();
    await test.desk.close();
    await rename(catalogue(), `${catalogue()} away`);
    const desk = await openDesk({ catalogue: catalogue(), mode: 'write-or-read', standing: true });
    expect(await desk.call('catalogue.open', {})).toMatchObject({ ok: false, fault: { code: 'catalogue/not-found' } });
    await rename(`${catalogue()} away`, catalogue());
    expect(await desk.call('catalogue.open', {})).toEqual({ ok: true, value: {} });
    expect(await desk.call('speakers.list', {})).toMatchObject({ ok: true });
    await desk.close();
  });

  it('never touches what a newer Cutline wrote', async () => {
    const backup = await karimThenRahim();
    await test.desk.close();
    const newer = '{"format":99,"kind":"catalogue","seq":1}\n';
    await writeFile(join(catalogue(), 'catalogue.json'), newer);
    await test.reopen();
    expect((await test.fault('events.list', {})).code).toBe('catalogue/newer-version');
    expect((await test.fault('backups.restore', { backup })).code).toBe('catalogue/newer-version');
  });
});
