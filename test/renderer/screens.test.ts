import { describe, expect, it } from 'vitest';
import { itemsOf, typedValue } from '../../renderer/captions/photo-fields.ts';
import { touchesRows } from '../../renderer/desk/touches-rows.ts';
import { localOf, withOffset } from '../../renderer/event/local-moment.ts';
import { packName } from '../../renderer/packs/pack-name.ts';
import { findSpeakers } from '../../renderer/speakers/find-speakers.ts';
import { languageOfName } from '../../renderer/speakers/language-of-name.ts';
import type { PhotoRow, SpeakerView } from '../../src/contract/views.ts';
import { EventId, PhotoId, SpeakerId } from '../../src/model/ids.ts';

describe('a name that is typed', () => {
  it('is in the language that its letters belong to', () => {
    expect(languageOfName('লুওং ট্যাম কোয়াং', ['vi'])).toBe('bn');
    expect(languageOfName('Lương Tam Quang', ['bn'])).toBe('vi');
    expect(languageOfName('John Brandolino', ['bn', 'vi'])).toBe('vi');
    expect(languageOfName('John Brandolino', ['bn'])).toBe('en');
  });

  it('finds the speaker under any spelling, without its marks and by the start of its words', () => {
    const speaker = (id: string, names: SpeakerView['names'], photos: number): SpeakerView => ({
      id: SpeakerId.parse(id),
      revision: 1,
      names,
      titles: [],
      identifiers: [],
      photos,
    });
    const registry = [
      speaker('speaker-1', { vi: ['Lương Tam Quang'], bn: ['লুওং ট্যাম কোয়াং', 'লুং ট্যাম কোয়াং'] }, 2),
      speaker('speaker-2', { vi: ['Nguyễn Minh Vũ'] }, 5),
    ];
    expect(findSpeakers('quang luong', registry).map(({ id }) => id)).toEqual(['speaker-1']);
    expect(findSpeakers('লুং', registry).map(({ id }) => id)).toEqual(['speaker-1']);
    expect(findSpeakers('', registry).map(({ id }) => id)).toEqual(['speaker-2', 'speaker-1']);
  });
});

describe('a value that is typed', () => {
  it('clears when nothing is left of it', () => {
    expect(typedValue('text', '', 'before')).toBeNull();
  });

  it('is a list where the property is one', () => {
    expect(typedValue('text-list', 'ceremony, Hà Nội ;', undefined)).toEqual(['ceremony', 'Hà Nội']);
    expect(itemsOf(' , ')).toEqual([]);
  });

  it('keeps the other languages of the value', () => {
    expect(typedValue('lang-alt', 'new', { 'x-default': 'old', vi: 'cũ' })).toEqual({ 'x-default': 'new', vi: 'cũ' });
  });
});

describe('an embargo', () => {
  it('is the same moment after it went through the field of this machine', () => {
    const moment = '2025-10-26T18:00:00+07:00';
    expect(new Date(withOffset(localOf(moment))).getTime()).toBe(new Date(moment).getTime());
    expect(withOffset('2025-10-26T18:00')).toMatch(/^2025-10-26T18:00:00[+-]\d{2}:\d{2}$/);
    expect(localOf('')).toBe('');
  });
});

describe('the name of a pack', () => {
  it('can be a file on every system', () => {
    expect(packName({ names: { en: 'A/B: "C"?. ' }, languages: ['en'], date: '2025-10-26' })).toBe('2025-10-26 A B C');
    expect(packName({ names: {}, languages: [] })).toBe('Cutline');
  });

  it('is cut between letters, within the bytes that a file name holds', () => {
    const long = packName({ names: { bn: 'ক্ষ'.repeat(100) }, languages: ['bn'] });
    expect(Buffer.byteLength(long)).toBeLessThanOrEqual(180);
    expect(long).toBe('ক্ষ'.repeat(long.length / 3));
  });
});

describe('a page of the grid', () => {
  const event = EventId.parse('event-1');
  const row = (id: string): PhotoRow => ({
    photo: PhotoId.parse(id),
    revision: 1,
    event,
    name: id,
    width: 1,
    height: 1,
    captions: {},
    people: 0,
    suggestions: 0,
    warnings: 0,
    missing: { captions: [], credit: false },
  });
  const nobody = new Set<never>();

  it('is asked for again when one of its photos or its event changed, or as the last when photos came', () => {
    const first = { total: 900, rows: [row('photo-a')] };
    const changed = (id: string) => ({ photos: new Set([PhotoId.parse(id)]), events: nobody, speakers: false });
    expect(touchesRows({ event, offset: 0 }, first, changed('photo-a'))).toBe(true);
    expect(touchesRows({ event, offset: 0 }, first, changed('photo-z'))).toBe(false);
    expect(touchesRows({ event, offset: 500 }, { ...first, rows: [] }, changed('photo-z'))).toBe(true);
    expect(
      touchesRows({ event, offset: 0 }, first, { photos: nobody, events: new Set([event]), speakers: false }),
    ).toBe(true);
  });

  it('of arranged photos is asked for again as the first, which says whether the order is another', () => {
    const page = { total: 900, rows: [row('photo-a')] };
    const changed = { photos: new Set([PhotoId.parse('photo-z')]), events: nobody, speakers: false };
    expect(touchesRows({ event, arrange: 'speaker', offset: 0 }, page, changed)).toBe(true);
    expect(touchesRows({ event, arrange: 'speaker', offset: 0 }, page, { ...changed, photos: nobody })).toBe(false);
    expect(
      touchesRows({ event, arrange: 'speaker', offset: 0 }, page, { ...changed, photos: nobody, speakers: true }),
    ).toBe(true);
  });
});
