import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { embedMetadata } from '../../src/metadata/embed.ts';
import { type Embedding } from '../../src/metadata/embedding.ts';
import { runExifTool } from '../../src/metadata/exiftool.ts';
import { readBack } from '../../src/metadata/read-back.ts';
import { readMetadata } from '../../src/metadata/read.ts';
import { descriptions, full, wanted } from './words.ts';
import { type PictureFormat, pixels, workFolder } from './work-folder.ts';

const { folder, picture } = workFolder();
const data = join(import.meta.dirname, '../../../shared/data');

const mimeTypes = { jpeg: 'image/jpeg', png: 'image/png', tiff: 'image/tiff', webp: 'image/webp', avif: 'image/avif' };

describe('embedMetadata', () => {
  it.each<PictureFormat>(['jpeg', 'png', 'tiff', 'webp', 'avif'])(
    'writes all there is into a %s, so that ExifTool and our own reader read the same, and no pixel changes',
    async (format) => {
      const path = await picture(`full.${format}`, format);
      const before = await pixels(path);
      await embedMetadata(path, full);
      expect((await pixels(path)).equals(before)).toBe(true);
      const back = await readBack(path);
      expect(back.xmp).toMatchObject(wanted);
      expect(back.exif).toMatchObject({
        description: descriptions.bn,
        creator: wanted.creator,
        copyrightNotice: '© বাসস',
        gps: full.values.gps,
      });
      const { values, conflicts, warnings } = await readMetadata(readFileSync(path), mimeTypes[format]);
      const xmp = Object.fromEntries(
        Object.entries(values).flatMap(([key, { all }]) => (all?.xmp === undefined ? [] : [[key, all.xmp]])),
      );
      expect(xmp).toMatchObject(wanted);
      expect({ conflicts, warnings }).toEqual({ conflicts: [], warnings: [] });
    },
  );

  it('writes IIM in UTF-8, cut as planned, with its date, time and digest in step', async () => {
    const path = await picture('iim.jpg');
    const credit = 'বাংলাদেশ সংবাদ সংস্থা (বাসস)';
    const { cuts } = await embedMetadata(path, { ...full, values: { ...full.values, creditLine: credit } });
    const { iim, xmp } = await readBack(path);
    const cut = cuts.find(({ key }) => key === 'creditLine');
    expect(iim.creditLine).toBe(cut?.kept);
    expect(credit.startsWith(cut?.kept ?? '-')).toBe(true);
    expect(xmp.creditLine).toBe(credit);
    expect(iim).toMatchObject({
      description: descriptions.bn,
      dateCreated: '2025-10-26T15:04:05+07:00',
      keywords: full.values.keywords,
    });
    const { output } = await runExifTool([
      '-s3',
      '-Photoshop:IPTCDigest',
      '-File:CurrentIPTCDigest',
      '-IPTC:CodedCharacterSet',
      path,
    ]);
    const [digest, current, charset] = output.trim().split('\n');
    expect(digest).toBe(current);
    expect(charset).toBe('UTF8');
  });

  it('puts x-default in front and keeps captions in other languages', async () => {
    const path = await picture('languages.jpg');
    await embedMetadata(path, { ...full, mainLanguage: 'fr', descriptions: { fr: 'Signature', 'zh-Hant': '簽署' } });
    await embedMetadata(path, { mainLanguage: 'vi', descriptions: { vi: 'Ký' }, values: {}, people: [] });
    const { xmp } = await readBack(path);
    expect(xmp.description).toEqual({ 'x-default': 'Ký', fr: 'Signature', 'zh-Hant': '簽署', vi: 'Ký' });
    expect(Object.keys(xmp.description as object)[0]).toBe('x-default');
  });

  it.each<PictureFormat>(['jpeg', 'png'])('keeps the date in EXIF in step, in a %s', async (format) => {
    const path = await picture(`date.${format}`, format);
    const say = (dateCreated: string) =>
      embedMetadata(path, { mainLanguage: 'bn', descriptions: {}, values: { dateCreated }, people: [] });
    const told = async () => (await readBack(path)).exif.dateCreated;
    await say('2025-10-26T15:04:05.12+07:00');
    expect(await told()).toBe('2025-10-26T15:04:05.12+07:00');
    // What says less, and nothing else, leaves the camera's own moment; EXIF cannot say what a day alone does.
    await say('2025-10-26');
    expect(await told()).toBe('2025-10-26T15:04:05.12+07:00');
    await say('2024-01-02T03:04:05');
    expect(await told()).toBe('2024-01-02T03:04:05');
    await say('2023-01');
    expect(await told()).toBeUndefined();
  });

  it('takes the old height away where a new place has none', async () => {
    for (const format of ['jpeg', 'webp'] as const) {
      const path = await picture(`height.${format}`, format);
      await embedMetadata(path, full);
      const gps = { latitude: -33.5, longitude: -70.25 };
      await embedMetadata(path, { mainLanguage: 'bn', descriptions: {}, values: { gps }, people: [] });
      const { xmp, exif } = await readBack(path);
      expect([xmp.gps, exif.gps]).toEqual([gps, gps]);
    }
  });

  it('leaves what it is not told about, and removes what it is told is empty', async () => {
    const path = await picture('again.jpg');
    await embedMetadata(path, full);
    await embedMetadata(path, {
      mainLanguage: 'bn',
      descriptions: {},
      values: { creditLine: '', keywords: [], copyrightNotice: {} },
      people: [],
    });
    const { xmp, iim, exif } = await readBack(path);
    expect(xmp).toMatchObject({ headline: full.headline, creator: full.values.creator });
    for (const key of ['creditLine', 'keywords', 'copyrightNotice'])
      expect([xmp[key], iim[key], exif[key]]).toEqual([undefined, undefined, undefined]);
  });

  it('writes structures, codes and numbers as both readers give them back', async () => {
    const path = await picture('structures.jpg');
    const values: Embedding['values'] = {
      subjectCode: ['13004000'],
      rating: -1,
      urgency: 3,
      webStatement: 'https://example.org/?a=1&b=2',
      licensor: [{ LicensorName: 'Get-ty', LicensorTelephone1: '+84', LicensorURL: 'http://example.org' }],
      copyrightOwner: [{ CopyrightOwnerName: 'O', CopyrightOwnerID: '1' }],
      aboutCvTerm: [{ CvTermId: 'http://example.org/t', CvTermName: { 'x-default': 'পদ', bn: 'পদ' } }],
      regionInfo: {
        AppliedToDimensions: { w: '48', h: '32', unit: 'pixel' },
        RegionList: [
          { Name: 'লুওং', Type: 'Face', Area: { x: '0.5', y: '0.5', w: '0.1', h: '0.2', unit: 'normalized' } },
        ],
      },
      imageRegion: [
        {
          rId: 'r1',
          Name: { 'x-default': 'N' },
          RegionBoundary: { rbShape: 'rectangle', rbUnit: 'relative', rbX: '0.1' },
        },
      ],
      locationShown: [{ City: 'Huế', 'exif:GPSLatitude': '21,1.668N', 'exif:GPSLongitude': '105,50.052W' }],
    };
    await embedMetadata(path, { mainLanguage: 'bn', descriptions: {}, values, people: [] });
    const { xmp, iim } = await readBack(path);
    expect(xmp).toEqual(values);
    expect(iim).toEqual({ subjectCode: ['13004000'], urgency: 3 });
    const { values: own, conflicts } = await readMetadata(readFileSync(path), 'image/jpeg');
    expect(Object.fromEntries(Object.entries(own).map(([key, { value }]) => [key, value]))).toEqual(values);
    expect(conflicts).toEqual([]);
  });

  it('removes the place from every block when the position is empty', async () => {
    const path = await picture('place.jpg');
    await embedMetadata(path, full);
    await embedMetadata(path, { mainLanguage: 'bn', descriptions: {}, values: { gps: {} }, people: [] });
    const { output } = await runExifTool(['-s', '-a', '-G1', '-*GPS*', path]);
    expect(output.trim()).toBe('');
  });

  it('brings every value through letter for letter, and takes none for a command', async () => {
    const nasty = [
      '-execute\n-o\nstolen.jpg',
      '@args',
      '#[CSTR]-x',
      '"quoted" \'so\'',
      '&amp; &#10; <b>',
      '{ready}',
      '[a,b]|{c=d}',
      '  spaces  ',
      'tab\tline\nend',
      '👨‍👩‍👧 \u202eRTL\u200f',
      'base64:QUJD',
      '00123',
      'TRUE',
      '%d %f',
    ];
    await Promise.all(
      nasty.map(async (text, index) => {
        const path = await picture(`nasty-${index}.jpg`);
        const values = {
          keywords: [text],
          creator: [text],
          instructions: text,
          usageTerms: { bn: text },
          locationShown: [{ City: text, LocationName: { 'x-default': text, bn: text } }],
        };
        await embedMetadata(path, {
          mainLanguage: 'bn',
          headline: text,
          descriptions: { bn: text },
          values,
          people: [],
        });
        const back = await readBack(path);
        const expected = {
          ...values,
          headline: text,
          description: { 'x-default': text, bn: text },
          usageTerms: { 'x-default': text, bn: text },
        };
        expect(back.xmp).toEqual(expected);
        expect(back.iim.description).toBe(text);
        expect(back.exif.description).toBe(text);
        const { values: own, conflicts } = await readMetadata(readFileSync(path), 'image/jpeg');
        expect(Object.fromEntries(Object.entries(own).map(([key, value]) => [key, value.value]))).toEqual(expected);
        expect(conflicts).toEqual([]);
      }),
    );
    expect(existsSync('stolen.jpg')).toBe(false);
  });

  it('ends lines as XML does, and leaves out what XML has no place for', async () => {
    const path = await picture('lines.jpg');
    await embedMetadata(path, {
      mainLanguage: 'en',
      descriptions: { en: 'one\r\ntwo\rthree\u0001\u0000\ud800' },
      values: {},
      people: [],
    });
    const { xmp, iim } = await readBack(path);
    expect(iim.description).toBe('one\ntwo\nthree\ufffd');
    expect(xmp.description).toEqual({ 'x-default': 'one\ntwo\nthree\ufffd', en: 'one\ntwo\nthree\ufffd' });
  });

  it('writes a file whatever its name is', async () => {
    const names = [
      '-execute',
      '-o',
      'a\n-execute\nb.jpg',
      `${'ক'.repeat(84)}.jp`,
      '%d%f.jpg',
      'touch pwned|',
      '|id',
      ' lead',
      'trail ',
      '{ready}.jpg',
      '@args',
      '$(id).jpg',
      'wrong.png',
    ];
    await Promise.all(
      names.map(async (name) => {
        const path = await picture(name);
        await embedMetadata(path, { mainLanguage: 'bn', descriptions: { bn: name }, values: {}, people: [] });
        expect((await readBack(path)).iim.description).toBe(name);
      }),
    );
    expect(existsSync('pwned') || existsSync(join(folder, 'pwned'))).toBe(false);
  });

  it('is not stopped by what a crashed ExifTool left behind', async () => {
    const path = await picture('stale.jpg');
    writeFileSync(`${path}_exiftool_tmp`, 'half a picture');
    await embedMetadata(path, full);
    expect((await readBack(path)).xmp.headline).toBe(full.headline);
  });

  it('leaves a file that is no picture, or half of one, as it is, and says so', async () => {
    const note = join(folder, 'note.jpg');
    writeFileSync(note, 'no picture');
    await expect(embedMetadata(note, full)).rejects.toMatchObject({ code: 'metadata/write-failed' });
    expect(readFileSync(note, 'utf8')).toBe('no picture');
    const half = readFileSync(await picture('whole.jpg')).subarray(0, 100);
    const path = join(folder, 'half.jpg');
    writeFileSync(path, half);
    await expect(embedMetadata(path, full)).rejects.toMatchObject({ code: 'metadata/write-failed' });
    expect(readFileSync(path).equals(half)).toBe(true);
  });

  it
    .skipIf(!existsSync(data))
    .each([
      'encoding/iim-macroman-undeclared.jpg',
      'encoding/iim-utf8-declared-but-latin1.jpg',
      'press/iptc-psAPP13-wIPTC1-psAPP13-wIPTC2.jpg',
      'press/MWG.jpg',
      'press/AFCP.jpg',
      'press/PhotoMechanic.jpg',
      'press/Reagan.tiff',
      'press/ReaganSmallPng.png',
      'formats/cten0g04.png',
    ])('leaves no old copy of what it writes in %s', async (name) => {
    const path = join(folder, name.replaceAll('/', '-'));
    copyFileSync(join(data, name), path);
    await embedMetadata(path, { ...full, values: { ...full.values, city: 'Huế', provinceState: 'Huế' } });
    const { output } = await runExifTool([
      '-a',
      '-s',
      '-j',
      '-G0:1:4',
      '-XMP-dc:all',
      '-XMP-tiff:all',
      '-IPTC:all',
      '-IFD0:all',
      '-PNG:all',
      '-AFCP:all',
      path,
    ]);
    const [tags] = JSON.parse(output) as [Record<string, unknown>];
    const names =
      /:(?:XP\w+|Title|Headline|Description|ImageDescription|Caption-Abstract|ObjectName|Author|Artist|By-line|Creator|Keywords|Subject|Copyright\w*|Rights|City|Province-State)$/;
    const known = JSON.stringify([full.headline, descriptions.bn, full.values, 'Huế']);
    const stale = Object.entries(tags).filter(
      ([tag, value]) =>
        names.test(tag) && ![value].flat().every((item) => known.includes(String(item).split('; ')[0] ?? '-')),
    );
    expect(stale).toEqual([]);
  });
});
