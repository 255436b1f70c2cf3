import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createReaders, type Readers } from '../../../src/desk/readers/readers.ts';
import { readMetadata } from '../../../src/metadata/read.ts';

const folder = mkdtempSync(join(tmpdir(), 'cutline-copy-'));
const at = (name: string) => join(folder, name);
let readers: Readers;

beforeAll(() => {
  readers = createReaders({ processes: 1 });
});
afterAll(async () => {
  await readers.close();
  rmSync(folder, { recursive: true });
});

const words = {
  mainLanguage: 'bn',
  headline: 'শিরোনাম',
  descriptions: { bn: 'দুই মন্ত্রী চুক্তি স্বাক্ষর করছেন।' },
  values: {},
  people: [],
};
const digestOf = (path: string) => {
  const bytes = readFileSync(path);
  return { bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
};
async function draw(name: string): Promise<string> {
  await sharp({ create: { width: 640, height: 480, channels: 3, background: 'teal' } }).toFile(at(name));
  return at(name);
}

describe('a copy with words, made in a reader process', () => {
  it('has the words, and its digests are those of the files', async () => {
    const source = await draw('a.jpg');
    writeFileSync(at('a-copy.jpg'), 'what a reader that was stopped has left there');
    const digests = await readers.copyWithWords(source, at('a-copy.jpg'), words);
    expect(digests).toEqual({ source: digestOf(source), target: digestOf(at('a-copy.jpg')) });
    const { values } = await readMetadata(readFileSync(at('a-copy.jpg')), 'image/jpeg');
    expect(values.headline?.all).toMatchObject({ xmp: words.headline, iim: words.headline });
    expect(values.description?.all).toMatchObject({ exif: words.descriptions.bn });
  });

  it('is left to another program where the picture is no JPEG, and nothing is there then', async () => {
    const source = await draw('b.png');
    expect(await readers.copyWithWords(source, at('b-copy.png'), words)).toBeUndefined();
    expect(existsSync(at('b-copy.png'))).toBe(false);
  });

  it('fails as the system says, with the path that it is about', async () => {
    const gone = readers.copyWithWords(at('gone.jpg'), at('gone-copy.jpg'), words);
    await expect(gone).rejects.toMatchObject({ code: 'ENOENT', path: at('gone.jpg') });
    const nowhere = at('no-folder/c.jpg');
    const refused = readers.copyWithWords(await draw('c.jpg'), nowhere, words);
    await expect(refused).rejects.toMatchObject({ code: 'ENOENT', path: nowhere });
  });

  it('is given up where its reader cannot be brought to an end', async () => {
    const program = join(import.meta.dirname, 'stubborn-process.ts');
    const stubborn = createReaders({ processes: 1, program, timeout: 300 });
    const hung = stubborn.copyWithWords(await draw('spin.jpg'), at('spin-copy.jpg'), words);
    await expect(hung).rejects.toMatchObject({ code: 'image/reader-stopped' });
    await stubborn.close();
  });
});
