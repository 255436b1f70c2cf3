import { describe, expect, it } from 'vitest';
import { itemsOf, typedValue } from '../../renderer/captions/photo-fields.ts';
import { localOf, withOffset } from '../../renderer/event/local-moment.ts';
import { packName } from '../../renderer/packs/pack-name.ts';
import { findSpeakers } from '../../renderer/speakers/find-speakers.ts';
import { languageOfName } from '../../renderer/speakers/language-of-name.ts';
import type { SpeakerView } from '../../src/contract/views.ts';
import { SpeakerId } from '../../src/model/ids.ts';

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
