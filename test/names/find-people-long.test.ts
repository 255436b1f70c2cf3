import { describe, expect, it } from 'vitest';
import { findPeople } from '../../src/names/find-people.ts';

const length = 200_000;
/** A tenth of this is usual; a text that is read in square time takes many times as long. */
const bound = 2_000;
const repeated = (text: string) => text.repeat(Math.ceil(length / text.length)).slice(0, length);

const texts: readonly (readonly [what: string, language: string, text: string])[] = [
  ['sentences', 'bn', 'মন্ত্রী ট্রান হং মিনকে ফুল দিয়ে বরণ করা হয়। শেখ হাসিনা বলেন, নৌপথে কাজ চলছে। '],
  ['one sentence without a stop', 'bn', 'মন্ত্রী ট্রান হং মিন বলেন নৌপথে কাজ চলছে '],
  ['nothing but titles', 'bn', 'মন্ত্রী '],
  ['nothing but names', 'bn', 'শেখ হাসিনা '],
  ['one word', 'bn', 'কমল'],
  ['sentences', 'vi', 'Thứ trưởng Nguyễn Minh Vũ phát biểu. Ông John Brandolino cho biết. '],
  ['nothing but family names', 'vi', 'Nguyễn '],
  ['nothing but capitals', 'vi', 'Trump '],
  ['nothing but titles', 'vi', 'Bộ trưởng '],
  ['one sentence without a stop', 'en', 'Minister John Smith said that '],
  ['nothing but offices', 'en', 'Minister of '],
  ['nothing but particles', 'en', 'Van de der '],
  ['abbreviations', 'en', 'General UNODC, officer NATO, a '],
];

describe('a text of 200,000 characters', () => {
  it.each(texts)('is read in linear time: %s (%s)', (_what, language, text) => {
    const long = repeated(text);
    const start = performance.now();
    findPeople(long, language, []);
    expect(performance.now() - start).toBeLessThan(bound);
  });

  it('holds its people as often as they stand in it', () => {
    const text = 'জেনারেল ফান ভ্যান জিয়াং বক্তব্য রাখছেন। ';
    expect(findPeople(repeated(text), 'bn', [])).toHaveLength(Math.floor(length / text.length));
  });
});
