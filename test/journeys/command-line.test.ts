import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drawSampleKit } from '../../assets/sample/draw.ts';
import type { PhotoView } from '../../src/contract/views.ts';
import { cutline, lastOf } from './cutline.ts';
import { readWithExifTool } from './read-with-exiftool.ts';
import { drawSeedPhotos, seedArticle, seedIsHere } from './seed.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cutline-journey-'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe.skipIf(!seedIsHere)('the main job on the Hanoi article (needs ../shared), by command line', () => {
  const place = (name: string): string => join(folder, 'seed', name);
  const catalogue = ['--catalogue', ''];

  beforeAll(async () => {
    catalogue[1] = place('kit.cutline');
    await drawSeedPhotos(place('photos'));
  });

  it('pairs five captions, suggests three speakers, and finds neither title nor date', async () => {
    const ran = await cutline(['import', place('photos'), '--article', seedArticle, ...catalogue, '--json']);
    expect(ran.stderr).toBe('');
    expect(ran.code).toBe(0);
    const summary = lastOf(ran, 'summary');
    expect(summary).toMatchObject({
      new: 5,
      known: 0,
      problems: 0,
      captionsPaired: 5,
      captionsWithoutPhoto: 0,
      photosWithoutCaption: 0,
      speakersSuggested: 3,
    });
    const events = await cutline(['events', 'list', ...catalogue, '--json']);
    const [event] = events.lines as [
      Record<string, unknown> & { articles: Record<string, unknown>[]; suggestions: unknown[] },
    ];
    expect(event.articles[0]).toMatchObject({ language: 'bn', fileName: basename(seedArticle) });
    expect(event.articles[0]).not.toHaveProperty('title');
    expect(event.articles[0]).not.toHaveProperty('date');
    expect(event.articles[0]?.sourceUrl).toMatch(/^https:\/\/vietnamnet\.vn\//);
    expect(event.suggestions).toHaveLength(4);
  });

  it('offers the minister’s two spellings as one person, and nobody where a caption names nobody', async () => {
    const [event] = (await cutline(['events', 'list', ...catalogue, '--json'])).lines as unknown as [
      { suggestions: { spellings: { text: string }[]; photos: string[] }[] },
    ];
    const spellings = event.suggestions.map((person) => person.spellings.map(({ text }) => text));
    expect(spellings.find((texts) => texts.length === 2)?.toSorted()).toEqual(
      ['লুওং ট্যাম কোয়াং', 'লুং ট্যাম কোয়াং'].toSorted(),
    );
    const photos = (await cutline(['list', ...catalogue, '--json'])).lines as unknown as PhotoView[];
    expect(photos.map(({ suggestions }) => suggestions.length).toSorted()).toEqual([0, 0, 1, 1, 1]);
  });

  it('knows the photos again and changes nothing when it is run once more', async () => {
    const ran = await cutline(['import', place('photos'), '--article', seedArticle, ...catalogue, '--json']);
    expect(lastOf(ran, 'summary')).toMatchObject({ new: 0, known: 5, problems: 0 });
  });

  it('refuses a pack without credit line, waives it by name, and verifies what it wrote', async () => {
    const refused = await cutline(['export', '--to', place('refused'), ...catalogue, '--json']);
    expect(refused.code).toBe(3);
    expect(refused.lines.at(-1)).toMatchObject({ fault: { code: 'pack/incomplete' } });
    expect(existsSync(place('refused'))).toBe(false);

    const waived = await cutline([
      'export',
      '--to',
      place('pack'),
      '--waive',
      'credit-missing',
      ...catalogue,
      '--json',
    ]);
    expect(waived.code).toBe(0);
    expect(lastOf(waived, 'pack')).toMatchObject({ photos: 5, verified: true, problems: [] });
    expect((await cutline(['verify', place('pack'), '--json'])).code).toBe(0);
  });

  it('writes captions that ExifTool reads in XMP, IIM and EXIF', async () => {
    const photos = join(place('pack'), 'photos');
    const read = await readWithExifTool((await readdir(photos)).map((name) => join(photos, name)));
    expect(read).toHaveLength(5);
    const minister = read.find((tags) => String(tags['XMP-dc:Description']).includes('লুং ট্যাম কোয়াং'));
    expect(minister).toMatchObject({
      'XMP-dc:Description': 'জননিরাপত্তা মন্ত্রী জেনারেল লুং ট্যাম কোয়াং বক্তব্য রাখছেন',
      'XMP-dc:Description-bn': 'জননিরাপত্তা মন্ত্রী জেনারেল লুং ট্যাম কোয়াং বক্তব্য রাখছেন',
      'IPTC:Caption-Abstract': 'জননিরাপত্তা মন্ত্রী জেনারেল লুং ট্যাম কোয়াং বক্তব্য রাখছেন',
      'IFD0:ImageDescription': 'জননিরাপত্তা মন্ত্রী জেনারেল লুং ট্যাম কোয়াং বক্তব্য রাখছেন',
    });
    expect(read.every((tags) => tags['IPTC:Caption-Abstract'] !== undefined)).toBe(true);
  });

  it('fails a pack whose picture was changed afterwards', async () => {
    const photos = join(place('pack'), 'photos');
    const [first = ''] = await readdir(photos);
    const bytes = await readFile(join(photos, first));
    bytes[bytes.length - 200] = (bytes[bytes.length - 200] ?? 0) ^ 0xff;
    await import('node:fs/promises').then(({ writeFile }) => writeFile(join(photos, first), bytes));
    const ran = await cutline(['verify', place('pack'), '--json']);
    expect(ran.code).toBe(1);
    expect(ran.lines.at(-1)).toMatchObject({ verified: false, failed: 1 });
  });
});

describe('the main job on the sample kit, by command line', () => {
  const place = (name: string): string => join(folder, 'sample', name);
  const catalogue = ['--catalogue', ''];

  beforeAll(async () => {
    catalogue[1] = place('kit.cutline');
    await drawSampleKit(place('kit'));
  });

  it('takes both articles that lie beside the pictures', async () => {
    const ran = await cutline(['import', place('kit'), ...catalogue, '--json']);
    expect(ran.code).toBe(0);
    expect(lastOf(ran, 'summary')).toMatchObject({ new: 5, problems: 0, captionsPaired: 10, photosWithoutCaption: 0 });
    const photos = (await cutline(['list', ...catalogue, '--json'])).lines as unknown as PhotoView[];
    for (const { captions } of photos) expect(Object.keys(captions).toSorted()).toEqual(['bn', 'vi']);
  });

  it('edits a caption, and answers only when it is durable', async () => {
    const [photo] = (await cutline(['list', ...catalogue, '--json'])).lines as unknown as [PhotoView];
    const edit = {
      photo: photo.photo,
      revision: photo.revision,
      set: { 'captions.en.text': 'The mayors sign.', creditLine: 'City press office' },
    };
    const ran = await cutline(['edit', ...catalogue], `${JSON.stringify(edit)}\n${JSON.stringify(edit)}\nnot json\n`);
    const answers = ran.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(answers[0]).toMatchObject({ ok: true, photo: photo.photo, revision: photo.revision + 1 });
    expect(answers[1]).toMatchObject({ ok: false, fault: { code: 'photo/stale' } });
    expect(answers[2]).toMatchObject({ ok: false, fault: { code: 'input/invalid' } });
    expect(ran.code).toBe(1);
    const shown = await cutline(['show', photo.photo, ...catalogue, '--json']);
    expect(shown.lines[0]).toMatchObject({ captions: { en: { text: 'The mayors sign.', status: 'draft' } } });
  });

  it('makes a ZIP in both languages that verifies', async () => {
    const [event] = (await cutline(['events', 'list', ...catalogue, '--json'])).lines as unknown as [{ event: string }];
    await cutline(['events', 'set', event.event, '--set', 'creditLine=City press office', ...catalogue]);
    const ran = await cutline(['export', '--to', place('pack.zip'), '--languages', 'vi,bn', ...catalogue, '--json']);
    expect(ran.code).toBe(0);
    expect(lastOf(ran, 'pack')).toMatchObject({ verified: true, photos: 5 });
    const verified = await cutline(['verify', place('pack.zip'), '--json']);
    expect(verified.lines.at(-1)).toMatchObject({ verified: true, failed: 0 });
  });
});
