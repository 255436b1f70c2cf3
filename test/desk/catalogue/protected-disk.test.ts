import { access, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cutline, linesOf } from '../../hosts/cli/run-cutline.ts';
import { openTestDesk, type TestDesk } from '../open-test-desk.ts';
import { protectDisk, releaseDisk, smallDisk } from '../small-disk.ts';

const disk = smallDisk(16);
const why = disk === undefined ? ' (skipped: this user may not mount a small disk)' : '';

let test: TestDesk;
let catalogue: string;

beforeAll(async () => {
  if (disk === undefined) return;
  catalogue = join(disk, 'card.cutline');
  test = await openTestDesk({ catalogue });
  const card = await test.card('a.jpg', 'b.jpg');
  const article = await test.article('a.txt', { 'a.jpg': 'Mr Rahim Uddin signs.', 'b.jpg': 'The hall in Hà Nội.' });
  await test.import([card], [article], { copy: true });
  const [event] = (await test.call('events.list', {})).events;
  await test.call('events.edit', { event: event!.id, set: { values: { creditLine: 'Ministry' } } });
  const { photos } = await test.call('photos.list', {});
  for (const { photo } of photos) await test.desk.picture('preview', photo);
  await test.desk.close();
  protectDisk(disk);
});

afterAll(async () => {
  if (disk !== undefined) await test.close();
  releaseDisk(disk);
});

describe.skipIf(disk === undefined)(`a catalogue on a write-protected disk${why}`, () => {
  it('opens, lists, finds and shows previews; an edit is refused with a sentence, and nothing is written', async () => {
    await expect(writeFile(join(catalogue, 'x'), '')).rejects.toMatchObject({ code: 'EROFS' });
    const before = await readdir(catalogue, { recursive: true });
    await test.reopen('write-or-read');
    const status = await test.call('catalogue.status', {});
    expect(status).toMatchObject({ mode: 'read-only', photos: 2, notices: [{ code: 'catalogue/read-only' }] });
    const { photos } = await test.call('photos.list', {});
    expect(photos).toHaveLength(2);
    expect((await test.call('photos.list', { query: 'hall' })).photos).toHaveLength(1);
    for (const { photo } of photos) {
      for (const kind of ['thumbnail', 'preview'] as const) {
        expect((await test.desk.picture(kind, photo)).subarray(0, 2)).toEqual(Buffer.from([0xff, 0xd8]));
      }
    }
    const refused = await test.fault('photos.edit', { photo: photos[0]!.photo, set: { rating: 1 } });
    expect(refused).toMatchObject({
      code: 'catalogue/read-only',
      message: expect.stringContaining(catalogue) as string,
    });
    expect(await readdir(catalogue, { recursive: true })).toEqual(before);
    await test.desk.close();
  });

  it('exports elsewhere from the command line, and tells an edit that it cannot be', async () => {
    const pack = join(test.folder, 'pack.zip');
    const at = ['--catalogue', catalogue, '--json'];
    const [listed] = linesOf(await cutline(['list', ...at]));
    const exported = await cutline(['export', '--to', pack, '--languages', 'en', '--waive', 'caption-missing', ...at]);
    expect(exported).toMatchObject({ code: 0, stderr: expect.stringContaining('not noted') as string });
    expect(linesOf(exported).at(-1)).toMatchObject({ pack: { photos: 2, verified: true } });
    await access(pack);
    const edited = await cutline(['edit', ...at], {
      input: `${JSON.stringify({ photo: listed?.photo, set: { rating: 1 } })}\n`,
    });
    expect(edited).toMatchObject({ code: 4, stderr: expect.stringContaining('write-protected') as string });
  });
});
