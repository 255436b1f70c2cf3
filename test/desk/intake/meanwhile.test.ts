import { cp, mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTestDesk, type TestDesk } from '../open-test-desk.ts';
import { writeTinyJpegs } from '../tiny-jpegs.ts';

let test: TestDesk;
let card: string;

beforeEach(async () => {
  test = await openTestDesk();
  card = join(test.folder, 'card');
  await mkdir(card);
});

afterEach(() => test.close());

describe('an import while others work', () => {
  it('keeps what is edited meanwhile, in photos and in the event', async () => {
    await writeTinyJpegs(card, 600);
    const job = await test.started([card], { eventName: 'Signing' });
    const edits: Promise<unknown>[] = [];
    const stop = test.desk.listen((event) => {
      if (event.type !== 'catalogue.changed' || event.photos.length === 0 || edits.length > 0) return;
      const [photo] = event.photos;
      edits.push(
        test.call('photos.edit', { photo: photo!, set: { 'captions.en.text': 'Mr Rahim Uddin signs.', rating: 4 } }),
        test
          .call('events.list', {})
          .then(({ events }) =>
            test.call('events.edit', { event: events[0]!.id, set: { contact: 'press@example.org', embargo: null } }),
          ),
      );
    });
    expect((await test.ended(job)).end.intake).toMatchObject({ new: 600, problems: 0 });
    stop();
    await Promise.all(edits);
    const [event] = (await test.call('events.list', {})).events;
    expect(event).toMatchObject({
      contact: 'press@example.org',
      languages: ['en'],
      suggestions: [{ key: 'rahim uddin' }],
    });
    const edited = (await test.call('photos.list', {})).photos.filter(({ rating }) => rating === 4);
    expect(edited).toMatchObject([
      { captions: { en: { text: 'Mr Rahim Uddin signs.' } }, suggestions: [{ text: 'Rahim Uddin' }] },
    ]);
  });

  it('makes one event and no photo twice where the same folder is brought in twice at once', async () => {
    await writeTinyJpegs(card, 150);
    const jobs = await Promise.all([test.started([card]), test.started([card]), test.started([card])]);
    const ends = await Promise.all(jobs.map((job) => test.ended(job)));
    const sums = ends.map(({ end }) => end.intake!);
    expect(sums.reduce((sum, intake) => sum + intake.new, 0)).toBe(150);
    expect(sums.every((intake) => intake.new + intake.known === 150)).toBe(true);
    expect((await test.call('events.list', {})).events).toMatchObject([{ photos: 150 }]);
  });

  it('copies the same picture from two folders once, whole, whichever comes first', async () => {
    await writeTinyJpegs(card, 40);
    const again = join(test.folder, 'again');
    await cp(card, again, { recursive: true });
    const { end, problems } = await test.import([card, again], [], { copy: true });
    expect(problems).toEqual([]);
    expect(end.intake).toMatchObject({ new: 40, known: 40 });
    const { photos } = await test.call('photos.list', {});
    expect(photos.every(({ file }) => file.online && file.storage === 'copy')).toBe(true);
    const copies = await readdir(join(test.folder, 'kit.cutline', 'originals'), {
      recursive: true,
      withFileTypes: true,
    });
    expect(copies.filter((entry) => entry.isFile())).toHaveLength(40);
  });

  it('gives both files’ captions to a picture that lies in two folders under two names', async () => {
    await test.card('a.jpg');
    await cp(join(card, 'a.jpg'), join(card, 'z.jpg'));
    const bengali = await test.article('bn.txt', { 'a.jpg': 'মন্ত্রী চুক্তি সই করেন আজ সকালে।' });
    const english = await test.article('en.txt', { 'z.jpg': 'The minister signs the agreement in the morning.' });
    expect((await test.import([card], [bengali, english])).end.intake).toMatchObject({ new: 1, known: 1 });
    const [photo] = (await test.call('photos.list', {})).photos;
    expect(Object.keys(photo?.captions ?? {}).toSorted()).toEqual(['bn', 'en']);
  });

  it('ends with a sentence where its event is removed meanwhile, and leaves no photo behind', async () => {
    await writeTinyJpegs(card, 600);
    const job = await test.started([card]);
    const stop = test.desk.listen((event) => {
      if (event.type !== 'catalogue.changed' || event.photos.length === 0) return;
      stop();
      void test.call('events.list', {}).then(({ events }) => test.call('events.remove', { event: events[0]!.id }));
    });
    const { end } = await test.ended(job);
    expect(end).toMatchObject({ outcome: 'failed', fault: { code: 'event/not-found' } });
    expect((await test.call('photos.rows', {})).total).toBe(0);
    expect((await test.import([card])).end.intake).toMatchObject({ new: 600 });
  });

  it('stops at once when it is cancelled, in every stage, and keeps what it has reported', async () => {
    await writeTinyJpegs(card, 300);
    for (const stage of ['walking', 'reading']) {
      const job = await test.started([card]);
      const stop = test.desk.listen((event) => {
        if (event.type === 'job.progress' && event.progress.stage === stage)
          void test.desk.call('jobs.cancel', { job });
      });
      const { end, lines } = await test.ended(job);
      stop();
      expect(end).toMatchObject({ outcome: 'cancelled', fault: { code: 'job/cancelled' } });
      expect((await test.call('photos.rows', {})).total).toBe(lines.length);
      expect((await test.call('jobs.list', {})).jobs).toEqual([]);
    }
    expect((await test.import([card])).end.intake).toMatchObject({ problems: 0 });
    expect((await test.call('photos.rows', {})).total).toBe(300);
  });
});

describe('an import into what is there already', () => {
  it('stays in its event after that was renamed, and when its article comes later', async () => {
    await test.card('a.jpg', 'b.jpg');
    await test.import([card]);
    const [before] = (await test.call('events.list', {})).events;
    await test.call('events.edit', { event: before!.id, set: { names: { und: '', en: 'Signing in Hanoi' } } });
    const article = await test.article('later.html', {});
    await writeFile(
      article,
      '<title>Agreement signed</title><figure><img src="a.jpg"><figcaption>Mr Rahim Uddin signs the agreement.</figcaption></figure>',
    );
    await test.import([card], [article]);
    const { events } = await test.call('events.list', {});
    expect(events).toMatchObject([
      { id: before!.id, names: { en: 'Signing in Hanoi' }, suggestions: [{ key: 'rahim uddin' }] },
    ]);
  });

  it('gives no second caption to a photo when a text too short to tell its language comes again', async () => {
    await test.card('a.jpg', 'b.jpg');
    const article = await test.article('a.txt', { 'a.jpg': 'মন্ত্রী চুক্তি সই করেন আজ সকালে।', 'b.jpg': '2025' });
    await test.import([card], [article]);
    const before = (await test.call('photos.list', {})).photos.map(({ captions }) => captions);
    expect((await test.import([card], [article])).lines.map(({ state }) => state)).toEqual(['known', 'known']);
    expect((await test.call('photos.list', {})).photos.map(({ captions }) => captions)).toEqual(before);
  });
});
