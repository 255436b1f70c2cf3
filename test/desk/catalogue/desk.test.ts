import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CommandName, commands } from '../../../src/contract/commands.ts';
import { openDesk } from '../../../src/desk/desk.ts';
import { openTestDesk, type TestDesk } from '../open-test-desk.ts';
import { writeTinyJpegs } from '../tiny-jpegs.ts';

let test: TestDesk;

beforeEach(async () => {
  test = await openTestDesk();
});

afterEach(() => test.close());

const catalogue = (): string => join(test.folder, 'kit.cutline');

describe('a desk whose catalogue is open for reading', () => {
  it('answers every command that would write with catalogue/read-only, and shows what is there', async () => {
    await test.import([await test.card('a.jpg')], [await test.article('a.txt', { 'a.jpg': 'Mr Rahim Uddin signs.' })]);
    const { speaker } = await test.call('speakers.add', { names: { en: ['Karim'] } });
    const [event] = (await test.call('events.list', {})).events;
    const [photo] = (await test.call('photos.list', {})).photos;
    await test.reopen('read');
    const before = await readdir(catalogue(), { recursive: true });
    const key = event!.suggestions[0]!.key;
    const people = join(test.folder, 'people.csv');
    await writeFile(people, 'names.en\nKarim\n');
    const inputs: Partial<Record<CommandName, unknown>> = {
      'events.edit': { event: event!.id, set: { contact: 'x' } },
      'events.remove': { event: event!.id },
      'photos.edit': { photo: photo!.photo, set: { rating: 1 } },
      'photos.editMany': { photos: [photo!.photo], set: { creditLine: 'x' } },
      'photos.turn': { photos: [photo!.photo], by: 90 },
      'photos.mark': { photos: [photo!.photo], set: { rating: 1 } },
      'photos.settle': { photos: [photo!.photo], key: 'headline', keep: 'stands' },
      'captions.replaceText': { find: 'a', replace: 'b' },
      'codes.import': { name: 'A', rows: [] },
      'codes.remove': { list: 'codes-none' },
      'templates.save': { name: 'A', fields: [] },
      'templates.import': { templates: [] },
      'templates.remove': { template: 'template-none' },
      'searches.save': { name: 'A', query: 'treaty' },
      'searches.rename': { search: 'search-none', name: 'B' },
      'searches.remove': { search: 'search-none' },
      'templates.apply': { fields: [{ property: 'city', ticked: true, action: 'clear' }] },
      'photos.remove': { photos: [photo!.photo] },
      'suggestions.accept': { event: event!.id, key },
      'suggestions.refuse': { event: event!.id, key },
      'speakers.add': { names: { en: ['A'] } },
      'speakers.edit': { speaker, set: {} },
      'speakers.merge': { from: speaker, into: 'speaker-other' },
      'speakers.distinguish': { one: speaker, other: 'speaker-other' },
      'speakers.remove': { speaker },
      'speakers.import': { speakers: [{ names: { en: ['A'] } }] },
      'speakers.importFile': { entry: test.desk.entries.add(people).entry },
      'intake.start': { entries: [test.desk.entries.add(test.folder).entry] },
      'sidecars.write': {},
      'sample.open': {},
      'history.undo': {},
      'history.redo': {},
      'backups.restore': { backup: '20251026-143000-1' },
    };
    // These work on what lies elsewhere, or (opening again) on nothing.
    const elsewhere = ['packs.export', 'jobs.cancel', 'catalogue.open'];
    const writes = (Object.keys(commands) as CommandName[]).filter((name) => commands[name].kind === 'write');
    for (const name of writes.filter((other) => !elsewhere.includes(other))) {
      expect(await test.desk.dispatch(name, inputs[name]), name).toMatchObject({
        ok: false,
        fault: { code: 'catalogue/read-only' },
      });
    }
    expect((await test.call('catalogue.status', {})).mode).toBe('read-only');
    expect((await test.call('photos.list', {})).total).toBe(1);
    expect((await test.desk.picture('preview', photo!.photo)).length).toBeGreaterThan(100);
    expect(await readdir(catalogue(), { recursive: true })).toEqual(before);
  });
});

describe('a second desk over one catalogue', () => {
  it('is refused for writing, and reads where it may, saying who writes', async () => {
    await test.import([await test.card('a.jpg')]);
    const options = { catalogue: catalogue(), create: true };
    await expect(openDesk({ ...options, mode: 'write' })).rejects.toMatchObject({
      code: 'catalogue/locked',
      detail: { writer: { pid: process.pid } },
    });
    const second = await openDesk({ ...options, mode: 'write-or-read' });
    const status = await second.call('catalogue.status', {});
    expect(status).toMatchObject({
      value: { mode: 'read-only', photos: 1, writer: { pid: process.pid }, notices: [{ code: 'catalogue/locked' }] },
    });
    expect(await second.call('speakers.add', { names: { en: ['A'] } })).toMatchObject({
      fault: { code: 'catalogue/read-only' },
    });
    await second.close();
    await test.call('speakers.add', { names: { en: ['A'] } });
  });

  it('waits for one that is about to let go, where it is to be patient, and then writes', async () => {
    const opening = openDesk({ catalogue: catalogue(), mode: 'write-or-read', patience: 10_000 });
    await test.desk.close();
    const second = await opening;
    expect(await second.call('catalogue.status', {})).toMatchObject({ value: { mode: 'write', notices: [] } });
    await second.close();
  });

  it('tells the first reason where there is nothing to read either', async () => {
    await writeFile(join(test.folder, 'file'), 'no folder');
    const opening = openDesk({
      catalogue: join(test.folder, 'file', 'x.cutline'),
      mode: 'write-or-read',
      create: true,
    });
    await expect(opening).rejects.toMatchObject({ code: expect.stringMatching(/^(catalogue|store)\//) as unknown });
  });
});

describe('the end of a desk', () => {
  it('comes within seconds while work is running, and what was reported is there afterwards', async () => {
    const card = join(test.folder, 'card');
    await mkdir(card);
    await writeTinyJpegs(card, 1500);
    const job = await test.started([card]);
    await new Promise<void>((resolve) => {
      const stop = test.desk.listen((event) => {
        if (event.type !== 'job.line') return;
        stop();
        resolve();
      });
    });
    const began = performance.now();
    await test.reopen();
    expect(performance.now() - began).toBeLessThan(5000);
    const { end, lines } = await test.ended(job);
    expect(end.outcome).toBe('cancelled');
    expect((await test.call('photos.rows', {})).total).toBe(lines.length);
  });

  it('is not told wrong by a listener that fails', async () => {
    const stop = test.desk.listen(({ type }) => {
      if (type === 'job.ended') throw new Error('A listener that fails, as this test wants it.');
    });
    const { end } = await test.import([await test.card('a.jpg')]);
    stop();
    expect(end).toMatchObject({ outcome: 'done', intake: { new: 1 } });
    expect(test.heard().filter(({ type }) => type === 'job.ended')).toHaveLength(1);
  });
});

describe('the doorway', () => {
  it('answers unknown commands, wrong inputs, entries and jobs with faults, and throws nothing', async () => {
    const faults = await Promise.all([
      test.desk.dispatch('photos.paint', {}),
      test.desk.dispatch('photos.show', { photo: '../../etc' }),
      test.desk.dispatch('files.read', { entry: 'entry-none' }),
      test.desk.dispatch('intake.start', { entries: ['entry-none'] }),
      test.desk.dispatch('intake.preview', { entries: [], articles: ['entry-none'] }),
      test.desk.dispatch('packs.verify', { entry: 'entry-none' }),
      test.desk.dispatch('jobs.cancel', { job: 'job-none' }),
      test.desk.dispatch('sample.open', {}),
    ]);
    expect(faults.map((answer) => (answer.ok ? '' : answer.fault.code))).toEqual([
      'command/unknown',
      'input/invalid',
      'entry/not-found',
      'entry/not-found',
      'entry/not-found',
      'entry/not-found',
      'job/not-found',
      'file/not-found',
    ]);
    expect((await test.call('jobs.list', {})).jobs).toEqual([]);
  });
});
