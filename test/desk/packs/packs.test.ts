import { readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PackId } from '../../../src/model/ids.ts';
import type { Input } from '../../../src/contract/commands.ts';
import { signedJpeg } from '../../setup/signed-jpeg.ts';
import { openTestDesk, type TestDesk } from '../open-test-desk.ts';

let test: TestDesk;

const captions = { 'a.jpg': 'Mr Rahim Uddin signs the agreement.', 'b.jpg': 'The hall before the ceremony.' };

beforeEach(async () => {
  test = await openTestDesk();
  await test.import([await test.card(...Object.keys(captions))], [await test.article('a.txt', captions)], {
    eventName: 'Signing',
  });
  await test.call('events.edit', { event: await eventNamed('Signing'), set: { values: { creditLine: 'Ministry' } } });
});

afterEach(() => test.close());

const place = (...names: string[]): string => join(test.folder, ...names);
const eventNamed = async (name: string) =>
  (await test.call('events.list', {})).events.find(({ names }) => Object.values(names).includes(name))!.id;
const codes = async (choice: Input<'packs.plan'> = {}): Promise<string[]> =>
  (await test.call('packs.plan', choice)).missing.map(({ code }) => code);

async function exportTo(path: string, choice: Input<'packs.plan'> = {}) {
  const { job } = await test.call('packs.export', { ...choice, to: test.desk.entries.add(path).entry });
  return test.ended(job);
}

describe('a pack', () => {
  it('is written, remembered with what went out, and verified again as a job', async () => {
    const { end, lines } = await exportTo(place('pack'));
    expect(end).toMatchObject({ outcome: 'done', problems: 0, pack: { verified: true, photos: 2 } });
    expect(lines).toHaveLength(end.pack?.files ?? 0);
    await test.reopen();
    const { packs } = await test.call('packs.list', {});
    expect(packs).toMatchObject([
      { id: end.pack?.id, path: place('pack'), languages: ['en'], waived: [], verified: true },
    ]);
    const revisions = (await test.call('photos.list', {})).photos.map(({ photo, revision }) => ({ photo, revision }));
    expect(packs[0]?.photos.map(({ photo, revision }) => ({ photo, revision }))).toEqual(revisions);
    const { job } = await test.call('packs.verify', { entry: test.desk.entries.add(place('pack')).entry });
    expect((await test.ended(job)).end).toMatchObject({ kind: 'verify', verify: { verified: true, failed: 0 } });
    await writeFile(place('pack', 'README.txt'), 'changed');
    const again = await test.call('packs.verify', { entry: test.desk.entries.add(place('pack')).entry });
    expect((await test.ended(again.job)).end.verify).toMatchObject({ verified: false, failed: 1 });
  });

  it('tells what was corrected since: the words themselves where the pack is there, else of which photos', async () => {
    const { end } = await exportTo(place('pack'));
    const pack = end.pack!.id;
    const since = () => test.call('packs.corrections', { pack });
    expect(await since()).toEqual({ corrected: [], gone: 0 });
    const [a, b] = (await test.call('photos.list', {})).photos;
    await test.call('photos.mark', { photos: [a!.photo], set: { rating: 4 } });
    expect(await since()).toEqual({ corrected: [], gone: 0 });
    const text = 'Mr Rahimuddin signs the agreement.';
    await test.call('photos.edit', { photo: a!.photo, set: { 'captions.en.text': text } });
    const { speaker } = await test.call('speakers.add', { names: { en: ['Rahimuddin'] } });
    await test.call('photos.edit', { photo: b!.photo, set: { people: [{ speaker }], creditLine: 'Ministry of Law' } });
    const changes = [{ field: 'caption', language: 'en', before: captions['a.jpg'], now: text }];
    expect((await since()).corrected).toEqual([
      { photo: a!.photo, name: 'a.jpg', changes },
      {
        photo: b!.photo,
        name: 'b.jpg',
        changes: [
          { field: 'people', before: '', now: 'Rahimuddin' },
          { field: 'creditLine', before: 'Ministry', now: 'Ministry of Law' },
        ],
      },
    ]);
    await rename(place('pack'), place('elsewhere'));
    await test.call('photos.edit', { photo: b!.photo, set: { people: [], creditLine: 'Ministry' } });
    expect(await since()).toEqual({ corrected: [{ photo: a!.photo, name: 'a.jpg', changes: [] }], gone: 0 });
    await test.call('photos.remove', { photos: [a!.photo] });
    expect(await since()).toEqual({ corrected: [], gone: 1 });
    expect((await test.fault('packs.corrections', { pack: PackId.parse('pack-none') })).code).toBe('pack/not-found');
  });

  it('is refused for what is missing, which is waived by name', async () => {
    await test.call('events.edit', { event: await eventNamed('Signing'), set: { values: { creditLine: null } } });
    expect(await codes({ languages: ['en', 'bn'] })).toEqual([
      'caption-missing',
      'credit-missing',
      'caption-missing',
      'credit-missing',
    ]);
    const refused = await exportTo(place('pack'));
    expect(refused.end).toMatchObject({
      outcome: 'failed',
      fault: { code: 'pack/incomplete', detail: { missing: [{}, {}] } },
    });
    expect(await readdir(test.folder)).not.toContain('pack');
    const waived = await exportTo(place('pack'), { waive: ['credit-missing'] });
    expect(waived.end.outcome).toBe('done');
    expect((await test.call('packs.list', {})).packs).toMatchObject([{ waived: ['credit-missing'] }]);
  });

  it('leaves an original with Content Credentials untouched where that is chosen, and says before what embedding does', async () => {
    const jpeg = await readFile(join(await test.card('c.jpg'), 'c.jpg'));
    const path = place('signed.jpg');
    await writeFile(path, signedJpeg(jpeg));
    await test.import([path], [], { event: await eventNamed('Signing') });
    const entry = test.desk.entries.add(path).entry;
    expect(await test.call('files.read', { entry })).toMatchObject({ contentCredentials: true });
    const { photos } = await test.call('photos.list', {});
    const signed = photos.find(({ contentCredentials }) => contentCredentials)!;
    expect(signed.file.name).toBe('signed.jpg');
    await test.call('photos.edit', { photo: signed.photo, set: { 'captions.en.text': 'The signed page.' } });
    const warned = async (choice: Input<'packs.plan'>) => {
      const { warnings, signed: count } = await test.call('packs.plan', { photos: [signed.photo], ...choice });
      return [count, warnings.some(({ code }) => code === 'credentials-break')];
    };
    expect([await warned({}), await warned({ signed: 'untouched' })]).toEqual([
      [1, true],
      [1, false],
    ]);
    const { end } = await exportTo(place('pack'), { photos: [signed.photo], signed: 'untouched' });
    expect(end).toMatchObject({ outcome: 'done', problems: 0, pack: { verified: true } });
    expect((await readFile(place('pack', 'photos', '001_signed.jpg'))).equals(signedJpeg(jpeg))).toBe(true);
    expect(await readdir(place('pack', 'photos'))).toContain('001_signed.jpg.xmp');
  });

  it('is held back by the embargo of any of its events', async () => {
    await test.import([place('card')], [], { eventName: 'Second' });
    const second = await test.article('b.txt', { 'c.jpg': 'The guests arrive in the evening.' });
    await test.import([await test.card('c.jpg')], [second], { eventName: 'Second' });
    const event = await eventNamed('Second');
    await test.call('events.edit', {
      event,
      set: { embargo: '2999-01-01T00:00:00+07:00', values: { creditLine: 'Ministry' } },
    });
    expect(await codes()).toEqual(['embargo']);
    expect(await codes({ event: await eventNamed('Signing') })).toEqual([]);
    await test.call('events.edit', { event, set: { embargo: '2001-01-01T00:00:00+07:00' } });
    expect(await codes()).toEqual([]);
  });

  it('is refused for an original that is away, whose preview is still shown', async () => {
    const { photos } = await test.call('photos.list', {});
    const ids = photos.map(({ photo }) => photo);
    for (const id of ids) await test.desk.picture('preview', id);
    await rename(place('card'), place('unplugged'));
    expect(await codes()).toEqual(['original-missing', 'original-missing']);
    for (const id of ids) {
      for (const kind of ['preview', 'thumbnail'] as const) {
        expect((await test.desk.picture(kind, id)).subarray(0, 2)).toEqual(Buffer.from([0xff, 0xd8]));
      }
    }
    await rename(place('unplugged'), place('card'));
    expect(await codes()).toEqual([]);
  });

  it('comes out of a catalogue that is open for reading, where nothing is noted', async () => {
    await test.reopen('read');
    const { end } = await exportTo(place('pack.zip'));
    expect(end).toMatchObject({ outcome: 'done', pack: { verified: true } });
    expect((await test.call('packs.list', {})).packs).toEqual([]);
  });

  it('leaves nothing when it is cancelled, at whatever step', async () => {
    const before = (await readdir(test.folder)).toSorted();
    for (const stage of ['starting', 'writing', 'verifying', 'sealing']) {
      const entry = test.desk.entries.add(place('deep', 'pack.zip')).entry;
      const { job } = await test.call('packs.export', { to: entry });
      if (stage === 'starting') await test.call('jobs.cancel', { job });
      const stop = test.desk.listen((event) => {
        if (event.type !== 'job.progress' || event.progress.stage !== stage) return;
        void test.desk.call('jobs.list', {}).then((answer) => {
          expect(answer).toMatchObject({ value: { jobs: [{ job, kind: 'export' }] } });
        });
        void test.desk.call('jobs.cancel', { job });
      });
      const { end } = await test.ended(job);
      stop();
      expect(end, stage).toMatchObject({ outcome: 'cancelled', fault: { code: 'job/cancelled' } });
      expect((await readdir(test.folder)).toSorted(), stage).toEqual(before);
    }
    expect((await test.call('packs.list', {})).packs).toEqual([]);
  });

  it('is refused at once for a place that is not open here, and for no photos', async () => {
    expect((await test.fault('packs.export', { to: 'entry-none' })).code).toBe('entry/not-found');
    expect((await test.fault('packs.plan', { photos: [] })).code).toBe('pack/nothing-to-export');
  });
});
