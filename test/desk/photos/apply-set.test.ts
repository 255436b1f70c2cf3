import { describe, expect, it } from 'vitest';
import { applySet } from '../../../src/desk/photos/apply-set.ts';
import type { Photo } from '../../../src/model/photo.ts';
import { Photo as PhotoSchema } from '../../../src/model/photo.ts';

const photo: Photo = PhotoSchema.parse({
  id: 'photo-one',
  revision: 3,
  event: 'event-one',
  file: {
    path: '/card/one.jpg',
    name: 'one.jpg',
    size: 1,
    sha256: '0'.repeat(64),
    modified: '2025-10-26T08:00:00.000Z',
    mimeType: 'image/jpeg',
    storage: 'reference',
  },
  width: 3,
  height: 2,
  orientation: 1,
  captions: { bn: { text: 'মন্ত্রী', status: 'checked', revision: 1, source: 'article' } },
  people: [],
  suggestions: [],
  values: { creator: { value: ['Lan'], source: 'xmp', all: { xmp: ['Lan'] } } },
  warnings: [],
  added: '2025-10-26T08:00:00.000Z',
});

const refused = { code: 'input/invalid' };

describe('an edit of a photo', () => {
  it('makes a new caption a draft that a person wrote', () => {
    const { captions } = applySet(photo, { 'captions.vi.text': 'Bộ trưởng' }, 'bn');
    const basedOn = { language: 'bn', revision: 1 };
    expect(captions.vi).toEqual({ text: 'Bộ trưởng', status: 'draft', revision: 1, source: 'person', basedOn });
  });

  it('asks for a new check when checked words change, unless the same edit says they are checked', () => {
    expect(applySet(photo, { 'captions.bn.text': 'নতুন' }, 'bn').captions.bn).toMatchObject({
      status: 'draft',
      revision: 2,
    });
    const both = { 'captions.bn.text': 'নতুন', 'captions.bn.status': 'checked' };
    expect(applySet(photo, both, 'bn').captions.bn).toMatchObject({ status: 'checked', source: 'person' });
  });

  it('keeps language tags in their canonical form and refuses what is none', () => {
    expect(applySet(photo, { 'captions.ZH-hant.text': '部長' }, 'bn').captions).toHaveProperty('zh-Hant');
    expect(() => applySet(photo, { 'captions.not a tag.text': 'x' }, 'bn')).toThrow(expect.objectContaining(refused));
  });

  it('puts a plain description into the main language', () => {
    expect(applySet(photo, { description: 'সব নতুন' }, 'bn').captions.bn?.text).toBe('সব নতুন');
    expect(applySet(photo, { description: { 'x-default': 'a', vi: 'b' } }, 'bn').captions.vi?.text).toBe('b');
  });

  it('makes a plain text of a language alternative its x-default, and a single text a list', () => {
    const { values } = applySet(photo, { copyrightNotice: '© Ministry', keywords: 'signing' }, 'bn');
    expect(values.copyrightNotice).toEqual({ value: { 'x-default': '© Ministry' }, source: 'person' });
    expect(values.keywords?.value).toEqual(['signing']);
  });

  it('clears with null, and remembers what the file says', () => {
    const { values, captions } = applySet(photo, { creator: null, 'captions.bn.text': null }, 'bn');
    expect(values.creator).toEqual({ value: null, source: 'person', all: { xmp: ['Lan'] } });
    expect(captions).toEqual({});
  });

  it('is refused whole for an unknown field, a wrong type or a rating out of range', () => {
    for (const set of [
      { colour: 'red' },
      { creditLine: 5 },
      { rating: 6 },
      { rating: 2.5 },
      { dateCreated: 'yesterday' },
    ]) {
      expect(() => applySet(photo, { creditLine: 'ok', ...set }, 'bn')).toThrow(expect.objectContaining(refused));
    }
    expect(photo.values).not.toHaveProperty('creditLine');
  });

  it('takes a date with or without its offset, and says that a person gave it', () => {
    const dated = applySet(photo, { dateCreated: '2025-10-26T15:04:05+07:00' }, 'bn');
    expect(dated.captured).toEqual({ value: '2025-10-26T15:04:05+07:00', source: 'person' });
    expect(applySet(dated, { dateCreated: null }, 'bn').captured).toBeUndefined();
  });
});
