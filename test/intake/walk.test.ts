import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Found, walkPhotos } from '../../src/intake/walk.ts';
import { temporaryFolders } from './temporary-folder.ts';

const newFolder = temporaryFolders();
const jpeg = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]);
const unix = process.platform !== 'win32';
const linux = process.platform === 'linux';

async function walk(paths: string | readonly string[], signal?: AbortSignal): Promise<Found[]> {
  const found: Found[] = [];
  for await (const item of walkPhotos([paths].flat(), signal)) found.push(item);
  return found;
}
const photoNames = (found: readonly Found[]) => found.flatMap((item) => (item.kind === 'photo' ? item.name : []));
const problems = (found: readonly Found[]) => found.flatMap((item) => (item.kind === 'problem' ? item.problem : []));
const fill = (folder: string, names: readonly string[], bytes: Uint8Array = jpeg) => {
  for (const name of names) writeFileSync(join(folder, name), bytes);
};

describe('a folder is walked', () => {
  it('in natural order, folders in their place', async () => {
    const folder = newFolder();
    mkdirSync(join(folder, 'IMG_3'));
    fill(folder, ['IMG_10.jpg', 'IMG_2.jpg', 'img_1.JPG', 'ছবি ১.jpg', 'IMG_9.jpeg']);
    fill(join(folder, 'IMG_3'), ['b.tif', 'a.png']);
    const names = ['IMG_2.jpg', 'a.png', 'b.tif', 'IMG_9.jpeg', 'IMG_10.jpg', 'img_1.JPG', 'ছবি ১.jpg'];
    expect(photoNames(await walk(folder))).toEqual(names);
  });

  it('takes every photo ending, looks inside where the ending says nothing, and passes over the rest', async () => {
    const folder = newFolder();
    const taken = 'a.jpg b.jpeg c.jpe d.PNG e.tif f.tiff g.webp h.heic i.heif j.avif k.hif l m.downloaded t.CR2'.split(
      ' ',
    );
    fill(folder, taken);
    fill(folder, ['n', 'o.downloaded', 'trailing dot.'], Buffer.from('just a text'));
    fill(folder, ['p.mp4', 'q.pdf', 'r.xmp', 's.svg']);
    writeFileSync(join(folder, 'empty'), '');
    expect(photoNames(await walk(folder))).toEqual(taken);
  });

  it.each([
    ['PNG', Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1')],
    ['TIFF', Buffer.from('MM\0*')],
    ['WebP', Buffer.from('RIFF\0\0\0\0WEBPVP8 ')],
    ['HEIC by its major brand', Buffer.from('\0\0\0\u0018ftypheic\0\0\0\0mif1')],
    ['AVIF by a compatible brand', Buffer.from('\0\0\0\u001cftypmiaf\0\0\0\0miafavif')],
  ])('knows a %s without an ending', async (_, bytes) => {
    const folder = newFolder();
    fill(folder, ['photo'], bytes);
    expect(photoNames(await walk(folder))).toEqual(['photo']);
  });

  it('does not take a film without an ending for a photo', async () => {
    const folder = newFolder();
    fill(folder, ['film'], Buffer.from('\0\0\0\u0018ftypisom\0\0\0\0isomavc1mp41'));
    expect(await walk(folder)).toEqual([]);
  });

  it('offers the articles that lie among the photos', async () => {
    const folder = newFolder();
    fill(folder, ['a.txt', 'b.MD', 'c.html', 'd.htm', 'e.docx', 'f.doc']);
    const found = await walk(folder);
    expect(found.map(({ kind }) => kind)).toEqual(Array(5).fill('article'));
    expect(found[0]).toEqual({ kind: 'article', path: join(folder, 'a.txt'), name: 'a.txt' });
  });

  it('passes over hidden files, AppleDouble, system leftovers and catalogues', async () => {
    const folder = newFolder();
    fill(folder, ['.hidden.jpg', '._IMG_1.jpg', 'Thumbs.db', 'desktop.ini']);
    for (const inner of ['.git', '__MACOSX', 'Main.cutline', '@eaDir', '$RECYCLE.BIN']) {
      mkdirSync(join(folder, inner));
      fill(join(folder, inner), ['a.jpg']);
    }
    expect(await walk(folder)).toEqual([]);
  });

  it('to any depth', { timeout: 90_000 }, async () => {
    const folder = newFolder();
    const deep = join(folder, ...Array<string>(1000).fill('d'));
    mkdirSync(deep, { recursive: true });
    fill(deep, ['deep.jpg']);
    expect(await walk(folder)).toEqual([{ kind: 'photo', path: join(deep, 'deep.jpg'), name: 'deep.jpg' }]);
  });

  it('with 10,000 photos, without a file left open', { timeout: 90_000 }, async () => {
    const folder = newFolder();
    const names = Array.from({ length: 10_000 }, (_, index) => `IMG_${index}.jpg`);
    fill(folder, names);
    fill(folder, ['without-ending']);
    const handles = () => (linux ? readdirSync('/proc/self/fd').length : 0);
    const before = handles();
    const iterator = walkPhotos([folder]);
    await iterator.next();
    expect(handles()).toBeLessThanOrEqual(before);
    const rest: Found[] = [];
    for await (const item of iterator) rest.push(item);
    expect(photoNames(rest)).toEqual([...names.slice(1), 'without-ending']);
    expect(handles()).toBeLessThanOrEqual(before);
  });
});

describe('what a person named', () => {
  it('is yielded whatever its name', async () => {
    const folder = newFolder();
    fill(folder, ['.hidden.jpg', 'list.pdf', 'x'], Buffer.from('no photo'));
    const paths = ['.hidden.jpg', 'list.pdf', 'x'].map((name) => join(folder, name));
    expect(await walk(paths)).toEqual(paths.map((path) => ({ kind: 'photo', path, name: basename(path) })));
  });

  it('is yielded once where its folder is named too', async () => {
    const folder = newFolder();
    fill(folder, ['a.jpg', 'b.jpg']);
    expect(photoNames(await walk([join(folder, 'b.jpg'), folder, `${folder}/.`]))).toEqual(['b.jpg', 'a.jpg']);
  });

  it('and is not there is a problem; the rest goes on', async () => {
    const folder = newFolder();
    fill(folder, ['a.jpg']);
    const found = await walk([join(folder, 'gone'), join(folder, 'a.jpg', 'below'), '', join(folder, 'a.jpg')]);
    expect(problems(found).map(({ code }) => code)).toEqual(['file/not-found', 'file/not-found', 'file/not-found']);
    expect(problems(found)[0]).toMatchObject({ path: join(folder, 'gone') });
    expect(photoNames(found)).toEqual(['a.jpg']);
  });
});

describe.runIf(unix)('links, pipes and locked folders', () => {
  it('follows links to files, ends at links to folders, and names broken ones', async () => {
    const folder = newFolder();
    const elsewhere = newFolder();
    fill(elsewhere, ['real.jpg']);
    symlinkSync(join(elsewhere, 'real.jpg'), join(folder, 'a.jpg'));
    symlinkSync(elsewhere, join(folder, 'folder'));
    symlinkSync(folder, join(folder, 'loop'));
    symlinkSync('nowhere.jpg', join(folder, 'broken.jpg'));
    symlinkSync('circle.jpg', join(folder, 'circle.jpg'));
    const found = await walk(folder);
    expect(photoNames(found)).toEqual(['a.jpg']);
    expect(problems(found).map(({ code }) => code)).toEqual(['file/not-found', 'file/unreadable']);
  });

  it('walks a link to a folder that a person named', async () => {
    const [folder, links] = [newFolder(), newFolder()];
    fill(folder, ['a.jpg']);
    symlinkSync(folder, join(links, 'card'));
    expect(photoNames(await walk(join(links, 'card')))).toEqual(['a.jpg']);
  });

  it('never opens a pipe, found or named', async () => {
    const folder = newFolder();
    const pipe = join(folder, 'pipe.jpg');
    execFileSync('mkfifo', [pipe]);
    const found = await walk([folder, pipe]);
    expect(problems(found)).toHaveLength(2);
    expect(problems(found)[0]).toMatchObject({ code: 'file/unreadable', path: pipe });
  });

  it.skipIf(process.getuid?.() === 0)('says which folder it may not open', async () => {
    const folder = newFolder();
    mkdirSync(join(folder, 'locked'), { mode: 0o000 });
    fill(folder, ['z.jpg']);
    const found = await walk(folder);
    chmodSync(join(folder, 'locked'), 0o700);
    expect(problems(found)[0]?.message).toMatch(/locked' cannot be read: you are not allowed/);
    expect(photoNames(found)).toEqual(['z.jpg']);
  });
});

describe('strange names', () => {
  const list = '../shared/data/hostile/names.json';

  it.runIf(linux)('that are no UTF-8 are reported, not opened', async () => {
    const folder = newFolder();
    const bytes = Buffer.concat([Buffer.from(`${folder}/`), Buffer.from([0xff, 0xfe, 0x2e, 0x6a, 0x70, 0x67])]);
    writeFileSync(bytes, jpeg);
    mkdirSync(Buffer.concat([Buffer.from(`${folder}/`), Buffer.from([0x80])]));
    const found = await walk(folder);
    expect(problems(found).map(({ code }) => code)).toEqual(['file/name-not-utf8', 'file/name-not-utf8']);
    expect(problems(found)[0]?.message).toMatch(/Rename it/);
  });

  it('keep their form: composed and decomposed are two files', async () => {
    const folder = newFolder();
    const names = ['Việt.jpg'.normalize('NFC'), 'Việt.jpg'.normalize('NFD'), '\ufeffbom.jpg'];
    fill(folder, names);
    const onDisk = new Set(readdirSync(folder));
    expect(new Set(photoNames(await walk(folder)))).toEqual(onDisk);
  });

  it.skipIf(!existsSync(list))('of every kind that the disk takes come back as the disk has them', async () => {
    const folder = newFolder();
    const { names } = JSON.parse(readFileSync(list, 'utf8')) as { names: { n?: string }[] };
    const made = names.flatMap(({ n }) => {
      if (n === undefined || n.includes('/')) return [];
      try {
        writeFileSync(join(folder, n), jpeg);
        return n;
      } catch {
        return [];
      }
    });
    expect(made.length).toBeGreaterThan(20);
    const expected = made.filter((name) => !/^\.|\.exe$|\.txt$/.test(name));
    expect(new Set(photoNames(await walk(folder)))).toEqual(new Set(expected));
  });
});

it('an aborted walk throws the reason', async () => {
  const folder = newFolder();
  fill(folder, ['a.jpg', 'b.jpg']);
  const controller = new AbortController();
  const iterator = walkPhotos([folder], controller.signal);
  await iterator.next();
  controller.abort(new Error('stopped by a person'));
  await expect(iterator.next()).rejects.toThrow('stopped by a person');
});
