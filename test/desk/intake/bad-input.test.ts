import { chmod, mkdir, rename, rm, stat, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTestDesk, smallJpeg, type TestDesk } from '../open-test-desk.ts';

let test: TestDesk;
const place = (...names: string[]): string => join(test.folder, ...names);

beforeEach(async () => {
  test = await openTestDesk();
  await mkdir(place('card'));
});

afterEach(() => test.close());

const put = async (number: number, ...names: string[]): Promise<string> => {
  const path = place('card', ...names);
  await writeFile(path, await smallJpeg(number));
  return path;
};

describe('an import of bad files', () => {
  it('reports a line for each file that cannot be taken, and takes the others', async () => {
    await put(1, 'good.jpg');
    await writeFile(place('card', 'empty.jpg'), '');
    await writeFile(place('card', 'page.jpg'), '<!doctype html><p>no picture');
    await writeFile(place('card', 'drawing.png'), '<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>');
    const { end, problems } = await test.import([place('card'), place('nowhere')]);
    expect(end).toMatchObject({ outcome: 'done', intake: { new: 1, problems: 4 } });
    expect(problems.map(({ code }) => code).toSorted()).toEqual([
      'file/empty',
      'file/not-found',
      'image/not-an-image',
      'image/not-an-image',
    ]);
    for (const { message } of problems) expect(message).toMatch(/[.!]$/);
  });

  it('keeps a photo that ends before its picture does, and says so', async () => {
    const path = await put(2, 'cut.jpg');
    await truncate(path, (await stat(path)).size - 40);
    const { end } = await test.import([path]);
    expect(end.intake).toMatchObject({ new: 1, problems: 0 });
    const { photos } = await test.call('photos.list', {});
    expect(photos[0]?.warnings.map(({ code }) => code)).toContain('image/truncated');
  });

  it('refuses a picture that claims 100,000 × 100,000 pixels without decoding it', async () => {
    const header = Buffer.from('89504e470d0a1a0a0000000d49484452000186a0000186a00802000000', 'hex');
    await writeFile(place('card', 'bomb.png'), Buffer.concat([header, Buffer.alloc(64)]));
    const { problems } = await test.import([place('card')]);
    expect(problems).toMatchObject([{ code: expect.stringMatching(/^image\/(too-large|truncated)$/) as unknown }]);
  });

  it('ends at links that go round in circles, and leaves nobody else’s files alone', async () => {
    await put(3, 'one.jpg');
    await symlink(place('card'), place('card', 'again'));
    const { end } = await test.import([place('card')]);
    expect(end.intake).toMatchObject({ new: 1, known: 0 });
  });

  it('finds names in every script and form, and tells twins in two folders apart', async () => {
    const names = [
      'বাংলাদেশ উৎসব.jpg',
      'Việt.jpg'.normalize('NFD'),
      'Việt.jpg'.normalize('NFC'),
      'new\nline.jpg',
      `quote'"$.jpg`,
      '\u202egpj.jpg',
      `${'ক'.repeat(83)}.jpg`,
    ];
    for (const [index, name] of names.entries()) await put(10 + index, name);
    await mkdir(place('card', 'second'));
    await writeFile(place('card', 'second', 'Việt.jpg'.normalize('NFC')), await smallJpeg(90));
    const { end, problems } = await test.import([place('card')]);
    expect(problems).toEqual([]);
    expect(end.intake?.new).toBe(names.length + 1);
    const { photos } = await test.call('photos.list', {});
    expect(photos.map(({ file }) => file.name)).toEqual(expect.arrayContaining(names));
    expect(photos.every(({ file }) => file.online)).toBe(true);
  });

  it('takes the same picture in two folders once', async () => {
    await put(5, 'one.jpg');
    await mkdir(place('card', 'copy'));
    await writeFile(place('card', 'copy', 'one.jpg'), await smallJpeg(5));
    expect((await test.import([place('card')])).end.intake).toMatchObject({ new: 1, known: 1 });
    expect((await test.call('photos.list', {})).total).toBe(1);
  });

  it.skipIf(process.getuid?.() === 0)('reports a folder that it may not read', async () => {
    await mkdir(place('card', 'locked'));
    await chmod(place('card', 'locked'), 0o000);
    const { problems } = await test.import([place('card')]);
    await chmod(place('card', 'locked'), 0o755);
    expect(problems).toMatchObject([{ code: 'file/unreadable' }]);
  });
});

describe('articles that are not as they should be', () => {
  const article = async (text: string | Buffer, name = 'article.txt'): Promise<string> => {
    await writeFile(place(name), text);
    return place(name);
  };

  it('report a photo that is named twice, a name without a caption, and captions whose photo is not there', async () => {
    await put(1, 'z1.jpg');
    const path = await article(
      'z1.jpg\nFirst words here.\n\nz1.jpg\nOther words here.\n\nz2.jpg\n\nz3.jpg\nGone away.\n',
    );
    const { end, problems } = await test.import([place('card')], [path]);
    expect(end.intake).toMatchObject({
      new: 1,
      captionsPaired: 1,
      captionsWithoutPhoto: 1,
      orphans: { captions: ['z3.jpg'] },
    });
    expect(problems.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['article/photo-twice', 'article/caption-empty']),
    );
  });

  it('are a problem line when they cannot be read, and the photos come in all the same', async () => {
    await put(1, 'z1.jpg');
    const { end, problems } = await test.import(
      [place('card')],
      [await article('not a document', 'broken.docx'), place('gone.txt')],
    );
    expect(end.intake).toMatchObject({ new: 1, problems: 2 });
    expect(problems.map(({ code }) => code).toSorted()).toEqual(['article/unreadable', 'file/not-found']);
  });

  it('may hold a caption of a million characters', async () => {
    await put(1, 'z1.jpg');
    const words = 'মন্ত্রী বলেন '.repeat(80_000);
    const { end } = await test.import([place('card')], [await article(`z1.jpg\n${words}\n`)]);
    expect(end.intake).toMatchObject({ new: 1, captionsPaired: 1 });
    await test.reopen();
    const { photos } = await test.call('photos.list', {});
    expect(photos[0]?.captions.bn?.text).toBe(words.trim());
  });
});

describe('an import that is stopped or comes back', () => {
  it('goes on where it was stopped: what was done is kept, and nothing is doubled', async () => {
    for (let number = 0; number < 120; number += 1) await put(1000 + number, `${number}.jpg`);
    const { job } = await test.call('intake.start', { entries: [test.desk.entries.add(place('card')).entry] });
    const stop = test.desk.listen((event) => {
      if (event.type === 'job.line') void test.desk.call('jobs.cancel', { job });
    });
    const first = await test.ended(job);
    stop();
    expect(first.end.outcome).toBe('cancelled');
    const kept = (await test.call('photos.list', {})).total;
    expect(kept).toBe(first.lines.length);
    await test.reopen();
    expect((await test.call('photos.list', {})).total).toBe(kept);
    const second = await test.import([place('card')]);
    expect(second.end.intake).toMatchObject({ new: 120 - kept, known: kept });
    expect((await test.call('events.list', {})).events).toHaveLength(1);
  });

  it('finds a photo again that was moved, and shows it as before while its drive is away', async () => {
    const path = await put(7, 'one.jpg');
    await test.import([path]);
    const [photo] = (await test.call('photos.list', {})).photos;
    await test.desk.picture('preview', photo!.photo);
    await mkdir(place('other'));
    await rename(path, place('other', 'one.jpg'));
    expect((await test.call('photos.show', { photo: photo!.photo })).file.online).toBe(false);
    expect((await test.desk.picture('preview', photo!.photo)).subarray(0, 2)).toEqual(Buffer.from([0xff, 0xd8]));
    const { lines } = await test.import([place('other')]);
    expect(lines).toMatchObject([{ photo: photo!.photo, state: 'updated' }]);
    expect((await test.call('photos.show', { photo: photo!.photo })).file).toMatchObject({
      online: true,
      name: 'one.jpg',
    });
  });

  it('copies originals on request, proven by their hash, and needs the card no more', async () => {
    const path = await put(8, 'বাংলা.jpg');
    await test.import([path], [], { copy: true });
    await rm(path);
    const [photo] = (await test.call('photos.list', {})).photos;
    expect(photo?.file).toMatchObject({ storage: 'copy', online: true, name: 'বাংলা.jpg' });
  });
});
