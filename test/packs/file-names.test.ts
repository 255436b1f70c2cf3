import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { utf8Length } from '../../src/model/text.ts';
import { numbered, packName } from '../../src/packs/file-names.ts';

const nameOf = (name: string, mimeType = 'image/jpeg'): string => {
  const { stem, extension } = packName(name, mimeType);
  return numbered(stem, 1, 1) + extension;
};

it('keeps the extension of a format that packs have none of their own for', () => {
  expect(packName('IMG_1.CR3', 'image/x-canon-cr3')).toEqual({ stem: 'IMG_1', extension: '.CR3' });
});

describe('file names in a pack', () => {
  it('keep the name that the photo came with', () => {
    expect(nameOf('z7157588517514_1471cc05.jpg')).toBe('001_z7157588517514_1471cc05.jpg');
    expect(nameOf('বাংলাদেশ উৎসব.jpg')).toBe('001_বাংলাদেশ উৎসব.jpg');
    expect(nameOf('DSC_0001.JPG')).toBe('001_DSC_0001.JPG');
  });

  it('drop marks that turn the direction of a line, and control characters', () => {
    expect(nameOf('evil\u202egpj.exe')).toBe('001_evilgpj.exe.jpg');
    expect(nameOf('new\nline.jpg')).toBe('001_newline.jpg');
    expect(nameOf('\ufeffbom.jpg')).toBe('001_bom.jpg');
  });

  it('keep the joiners that Bengali and emoji are written with', () => {
    expect(nameOf('র‍্যাব.jpg')).toBe('001_র‍্যাব.jpg');
    expect(nameOf('👩‍⚖️.jpg')).toBe('001_👩‍⚖️.jpg');
  });

  it('replace what one of the systems cannot store', () => {
    expect(nameOf('a:b/c\\d?e*f"g<h>i|j.jpg')).toBe('001_a_b_c_d_e_f_g_h_i_j.jpg');
    expect(nameOf('trailing dot.')).toBe('001_trailing dot.jpg');
    expect(nameOf('trailing space .jpg ')).toBe('001_trailing space.jpg');
    expect(nameOf('...')).toBe('001_photo.jpg');
  });

  it('have an extension that belongs to the format', () => {
    expect(nameOf('aux')).toBe('001_aux.jpg');
    expect(nameOf('picture.jpg', 'image/png')).toBe('001_picture.jpg.png');
    expect(nameOf('scan.TIF', 'image/tiff')).toBe('001_scan.TIF');
  });

  it('are cut between letters, never inside one', () => {
    const stem = packName(`${'ক্ষি'.repeat(60)}.jpg`, 'image/jpeg').stem;
    expect(utf8Length(stem)).toBeLessThanOrEqual(104);
    expect(stem).toBe('ক্ষি'.repeat(stem.length / 'ক্ষি'.length));
  });

  it('count with as many digits as the pack needs', () => {
    expect([numbered('a', 7, 12), numbered('a', 7, 12_000)]).toEqual(['007_a', '00007_a']);
  });
});

const hostile = new URL('../../../shared/data/hostile/names.json', import.meta.url);

describe.skipIf(!existsSync(hostile))('hostile file names', () => {
  const { names } = JSON.parse(readFileSync(hostile, 'utf8')) as { names: { n?: string }[] };
  const given = names.flatMap(({ n }) => (n === undefined ? [] : [n]));
  const made = given.map((name, index) => {
    const { stem, extension } = packName(name, 'image/jpeg');
    return numbered(stem, index + 1, given.length) + extension;
  });

  it.each(made.map((name, index) => [given[index], name]))('%j becomes legal everywhere: %j', (_, name) => {
    expect(utf8Length(name)).toBeLessThanOrEqual(120);
    expect(name).toMatch(/^\d{3}_[^<>:"/\\|?*\p{Cc}\u202a-\u202e\u2066-\u2069\ufeff]*[^. ]\.jpe?g$/iu);
    expect(name).not.toMatch(/^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)/i);
    expect(name).toBe(name.normalize('NFC'));
  });

  it('stay apart whatever the case and normalisation', () => {
    const folded = made.map((name) => name.normalize('NFKC').toUpperCase().toLowerCase());
    expect(new Set(folded).size).toBe(made.length);
  });
});
