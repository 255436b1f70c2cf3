import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openTestDesk, type TestDesk } from '../open-test-desk.ts';

let test: TestDesk;

beforeEach(async () => {
  test = await openTestDesk();
});

afterEach(() => test.close());

it('backups.list gives what can be gone back to, newest first, also where the catalogue is only read', async () => {
  expect(await test.call('backups.list', {})).toEqual({ backups: [] });
  await test.import([await test.card('a.jpg', 'b.jpg')]);
  await test.reopen();
  await test.call('speakers.add', { names: { en: ['Karim'] } });
  await test.reopen('read');
  const { backups } = await test.call('backups.list', {});
  expect(backups).toMatchObject([
    { photos: 2, events: 1, ok: true },
    { photos: 2, events: 1, ok: true },
  ]);
  expect(backups[0]!.seq).toBeGreaterThan(backups[1]!.seq);
  await writeFile(join(test.folder, 'kit.cutline', 'backups', backups[1]!.backup, 'catalogue.json'), 'oops');
  expect((await test.call('backups.list', {})).backups.map(({ ok }) => ok)).toEqual([true, false]);
});
