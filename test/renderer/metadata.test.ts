import { describe, expect, it } from 'vitest';
import { differing } from '../../renderer/metadata/differing.ts';
import { mainWords, shownTags, withWords, wordsByTag } from '../../renderer/metadata/language-words.ts';
import { zoneOf } from '../../renderer/metadata/moment-zone.ts';
import { typedPosition } from '../../renderer/metadata/position-of.ts';
import { propertyGroups } from '../../renderer/metadata/property-rows.ts';
import { bn } from '../../renderer/strings/bn.ts';
import { en } from '../../renderer/strings/en.ts';
import { vi } from '../../renderer/strings/vi.ts';
import { PhotoView } from '../../src/contract/views.ts';
import { iptcGroups } from '../../src/model/iptc-groups.ts';
import { iptcStructures } from '../../src/model/iptc-structures.ts';
import { vocabularies } from '../../src/model/vocabularies.ts';

describe('the words of the standard', () => {
  it.each([
    ['English', en],
    ['Bengali', bn],
    ['Vietnamese', vi],
  ])('are there in %s for every group, property, field and term', (_name, dictionary) => {
    const keys = [
      ...iptcGroups.flatMap(({ group, keys }) => [`group.${group}`, ...keys.map((key) => `property.${key}`)]),
      ...Object.values(iptcStructures).flatMap((fields) => fields.map(({ name }) => `struct.${name}`)),
      ...Object.values(vocabularies).flatMap((terms) => terms.map(({ term }) => `term.${term}`)),
    ];
    expect(keys.filter((key) => !(key in dictionary))).toEqual([]);
  });
});

describe('two readings side by side', () => {
  it('differ from the first letter that is not the same to the last', () => {
    expect(differing('Ministers sign today', 'Ministers leave today')).toEqual([
      ['Ministers ', 'sign', ' today'],
      ['Ministers ', 'leave', ' today'],
    ]);
    expect(differing('same', 'same')[0]).toEqual(['same', '', '']);
    expect(differing('aa', 'aaa')[1]).toEqual(['aa', 'a', '']);
  });

  it('are never cut within a letter: a conjunct with its sign, an accent, an emoji', () => {
    expect(differing('মন্ত্রী', 'মন্ত্রা')[0]).toEqual(['ম', 'ন্ত্রী', '']);
    expect(differing('Lương', 'Lưong')[0]).toEqual(['Lư', 'ơ', 'ng']);
    expect(differing('👩‍👩‍👧', '👩‍👩‍👦')[0]).toEqual(['', '👩‍👩‍👧', '']);
  });
});

describe('words by language', () => {
  it('show x-default only where no language says the same', () => {
    expect(shownTags({ 'x-default': 'a', bn: 'a', vi: 'b' })).toEqual(['bn', 'vi']);
    expect(shownTags({ 'x-default': 'c', bn: 'a' })).toEqual(['x-default', 'bn']);
    expect(wordsByTag('plain')).toEqual({ 'x-default': 'plain' });
  });

  it('take the x-default along that repeats them, and leave another one alone', () => {
    expect(withWords({ 'x-default': 'a', bn: 'a' }, 'bn', 'b')).toEqual({ 'x-default': 'b', bn: 'b' });
    expect(withWords({ 'x-default': 'c', bn: 'a' }, 'bn', 'b')).toEqual({ 'x-default': 'c', bn: 'b' });
    expect(withWords({ bn: 'a' }, 'bn', '')).toBeNull();
  });

  it('go into blocks without languages as the main language’s', () => {
    expect(mainWords({ 'x-default': 'c', bn: 'a' }, 'bn')).toBe('a');
    expect(mainWords({ 'x-default': 'c', bn: 'a' }, 'vi')).toBe('c');
  });
});

describe('the zone of a moment', () => {
  it('is its offset, unknown where there is none, and nothing without a time', () => {
    expect(zoneOf('2025-10-26T15:04:05.12+07:00')).toEqual({ offset: '+07:00' });
    expect(zoneOf('2025-10-26T15:04Z')).toEqual({ offset: '' });
    expect(zoneOf('2025-10-26T15:04')).toBe('unknown');
    expect(zoneOf('2025-10-26')).toBeUndefined();
  });
});

describe('a position that is typed', () => {
  const typed = (latitude: string, longitude: string, altitude = '') =>
    typedPosition({ latitude, longitude, altitude });

  it('is one when both degrees are there and on earth, with the metres that are known', () => {
    expect(typed('21.0278', '105.8342')).toEqual({ latitude: 21.0278, longitude: 105.8342 });
    expect(typed(' -33.9 ', '18.4', '-12.5')).toEqual({ latitude: -33.9, longitude: 18.4, altitude: -12.5 });
    expect(typed('', '')).toBeNull();
    for (const [latitude, longitude] of [
      ['21', ''],
      ['91', '0'],
      ['0', '181'],
      ['north', '0'],
    ] as const)
      expect(typed(latitude, longitude)).toBeUndefined();
    expect(typed('1', '2', 'high')).toBeUndefined();
  });
});

describe('the rows of the panel', () => {
  const view = PhotoView.parse({
    photo: 'photo-one',
    revision: 1,
    event: 'event-one',
    file: {
      path: '/card/one.jpg',
      name: 'one.jpg',
      size: 1,
      sha256: '0'.repeat(64),
      modified: '2025-10-26T08:00:00.000Z',
      mimeType: 'image/jpeg',
      storage: 'reference',
      online: true,
    },
    width: 3,
    height: 2,
    orientation: 6,
    captions: { bn: { text: 'মন্ত্রী', status: 'draft', revision: 1, source: 'article' } },
    people: [],
    suggestions: [],
    values: {
      city: { value: 'Hanoi', source: 'xmp', all: { xmp: 'Hanoi', iim: 'Saigon' } },
      creditLine: { value: 'Ministry', source: 'event' },
    },
    readings: { rating: { xmp: 3 }, orientation: { exif: 6 }, source: { iim: 'VNA' } },
    conflicts: ['city'],
    settled: { headline: 'iim' },
    rating: 3,
    warnings: [],
  });
  const hand = (typed: Record<string, unknown> = {}) => ({
    value: (field: string) =>
      field in typed ? typed[field] : { city: 'Hanoi', rating: 3, 'captions.bn.text': 'মন্ত্রী' }[field],
    of: (field: string) => (field in typed ? { base: null, value: typed[field] } : undefined),
  });
  const row = (key: string, typed?: Record<string, unknown>) =>
    propertyGroups(view, hand(typed))
      .flatMap(({ rows }) => rows)
      .find(({ property }) => property.key === key);

  it('have what holds, where it came from and what the blocks say', () => {
    expect(row('city')).toMatchObject({ value: 'Hanoi', source: 'xmp', conflict: 'open', readings: { iim: 'Saigon' } });
    expect(row('creditLine')).toMatchObject({ value: 'Ministry', source: 'event' });
    expect(row('description')).toMatchObject({ value: { bn: 'মন্ত্রী' }, source: 'article' });
    expect(row('rating')).toMatchObject({ value: 3, source: 'xmp' });
    expect(row('orientation')).toMatchObject({ value: 6, source: 'exif' });
    expect(row('headline')?.conflict).toBe('iim');
  });

  it('keep beside a cleared one what the file says, and say of what is being typed that a person does', () => {
    expect(row('source')).toMatchObject({ value: undefined, source: undefined, readings: { iim: 'VNA' } });
    expect(row('city', { city: 'Huế' })).toMatchObject({ value: 'Huế', source: 'person' });
    expect(row('creditLine', { creditLine: null })).toMatchObject({ value: undefined });
  });
});
