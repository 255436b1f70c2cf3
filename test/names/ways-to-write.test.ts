import { describe, expect, it } from 'vitest';
import { bengaliForms } from '../../src/names/bengali-forms.ts';
import { spellingsOfWord } from '../../src/names/spellings-of-word.ts';
import { splitSyllables } from '../../src/names/split-syllables.ts';
import { speakerFrom } from './setup-speaker.ts';

describe('forms of a Bengali word', () => {
  it('bear case endings, and lose them where enough is left', () => {
    expect(bengaliForms('হ্যানয়')).toEqual(expect.arrayContaining(['হ্যানয়ে', 'হ্যানয়ের', 'হ্যানয়কে']));
    expect(bengaliForms('হ্যানয়ের')).toEqual(expect.arrayContaining(['হ্যানয়', 'হ্যানয়ে']));
    expect(bengaliForms('কালের')).not.toContain('কাল');
  });

  it('are told apart from the word itself, each once', () => {
    const forms = bengaliForms('মন্ত্রীদের');
    expect(forms).not.toContain('মন্ত্রীদের');
    expect(new Set(forms).size).toBe(forms.length);
    expect(forms).toContain('মন্ত্রী');
  });
});

describe('a word in Vietnamese syllables', () => {
  it.each([
    ['hanoi', 'ha noi'],
    ['danang', 'da nang'],
    ['hochiminh', 'ho chi minh'],
  ])('%s may be %s', (word, syllables) => {
    expect(splitSyllables(word)).toContain(syllables);
  });

  it.each(['signing', 'press', 'ha', 'হ্যানয়', 'strength'])('%s is not written so', (word) => {
    expect(splitSyllables(word)).toEqual([]);
  });
});

describe('the spellings of a word that is part of a name', () => {
  const registry = [
    speakerFrom({ vi: ['Lương Tam Quang'], bn: ['লুওং ট্যাম কোয়াং', 'লুং ট্যাম কোয়াং'] }),
    speakerFrom({ en: ['Abdul Karim'], bn: ['আব্দুল করিম'] }),
    speakerFrom({ vi: ['Nguyễn Văn Thắng'] }),
  ];

  it('are those of the people who bear it, in every script', () => {
    for (const word of ['luong', 'লুং', 'লুওং'])
      expect([word, ...spellingsOfWord(word, registry)]).toEqual(expect.arrayContaining(['লুং', 'লুওং']));
    expect(spellingsOfWord('লুং', registry)).toContain('lương');
    expect(spellingsOfWord('karim', registry)).toEqual(['করিম']);
  });

  it('are none for a word that nobody bears, or for an initial', () => {
    expect(spellingsOfWord('signing', registry)).toEqual([]);
    expect(spellingsOfWord('l', registry)).toEqual([]);
    expect(spellingsOfWord('long', registry.slice(1))).toEqual([]);
  });
});
