import { describe, expect, it } from 'vitest';
import { SpeakerId } from '../../src/model/ids.ts';
import type { Speaker } from '../../src/model/speaker.ts';
import { findPeople } from '../../src/names/find-people.ts';

const speaker = (id: string, names: Speaker['names']): Speaker => ({
  id: SpeakerId.parse(`speaker-${id}`),
  revision: 1,
  names,
  titles: [],
  identifiers: [],
});

const registry = [
  speaker('vu', { vi: ['Nguyễn Minh Vũ'], en: ['Nguyen Minh Vu'], bn: ['নগুয়েন মিন ভু', 'নুগুয়েন মিন ভু'] }),
  speaker('quang', { vi: ['Lương Tam Quang'] }),
  speaker('losang', { bn: ['তেনজিং লোসাং'], en: ['Tenzing Losang'] }),
];
const found = (text: string, language: string) =>
  findPeople(text, language, registry).map(({ text: name, speaker: who }) => [name, who]);

describe('speakers of the registry in running text', () => {
  it('are found under every recorded spelling', () => {
    expect(found('আলোচনায় নুগুয়েন মিন ভু ও অন্যরা', 'bn')).toEqual([['নুগুয়েন মিন ভু', 'speaker-vu']]);
    expect(found('On stage: Nguyen Minh Vu', 'en')).toEqual([['Nguyen Minh Vu', 'speaker-vu']]);
  });

  it('are found where nothing else gives a name away, inflected', () => {
    expect(found('সভায় তেনজিং লোসাংকে দেখা যায়', 'bn')).toEqual([['তেনজিং লোসাং', 'speaker-losang']]);
    expect(found("In Tenzing Losang's garden", 'en')).toEqual([['Tenzing Losang', 'speaker-losang']]);
  });

  it('keep the title that stands in front', () => {
    const [mention] = findPeople('স্থায়ী উপ-পররাষ্ট্রমন্ত্রী নগুয়েন মিন ভু বলেন', 'bn', registry);
    expect(mention).toMatchObject({ title: 'স্থায়ী উপ-পররাষ্ট্রমন্ত্রী', why: 'known spelling' });
  });

  it('are offered for a spelling that is not recorded but sounds the same', () => {
    const [mention] = findPeople('মন্ত্রী লুং ট্যাম কোয়াং বক্তব্য রাখছেন', 'bn', registry);
    expect(mention?.speaker).toBe('speaker-quang');
    expect(mention?.why).toContain('Lương Tam Quang');
  });

  it('are not taken for somebody whose marks differ', () => {
    expect(found('Ông Nguyễn Minh Vụ phát biểu', 'vi')).toEqual([['Nguyễn Minh Vụ', null]]);
  });

  it('are not taken for somebody with a longer name', () => {
    expect(found('Bà Trần Lương Tam Quang cho biết', 'vi')).toEqual([['Trần Lương Tam Quang', null]]);
  });

  it('are nobody in particular where two are recorded under one spelling', () => {
    const two = [...registry, speaker('other', { en: ['Nguyen Minh Vu'] })];
    expect(findPeople('Nguyen Minh Vu speaks', 'en', two)).toMatchObject([{ text: 'Nguyen Minh Vu', speaker: null }]);
  });

  it('are found at the right place in decomposed text', () => {
    const text = 'Ông Nguyễn Minh Vũ phát biểu'.normalize('NFD');
    const [mention] = findPeople(text, 'vi', registry);
    expect(mention?.speaker).toBe('speaker-vu');
    expect(text.slice(mention?.from, mention?.to).normalize('NFC')).toBe('Nguyễn Minh Vũ');
  });

  it('end before their case ending in decomposed text', () => {
    const [mention] = findPeople('সভায় তেনজিং লোসাংকে দেখা যায়'.normalize('NFD'), 'bn', registry);
    expect([mention?.speaker, mention?.text.normalize('NFC')]).toEqual(['speaker-losang', 'তেনজিং লোসাং']);
  });

  it('are found whatever language the text is said to be in', () => {
    expect(found('নগুয়েন মিন ভু', 'und')).toEqual([['নগুয়েন মিন ভু', 'speaker-vu']]);
    expect(found('', 'bn')).toEqual([]);
  });
});
