import { describe, expect, it } from 'vitest';
import { SpeakerId } from '../../src/model/ids.ts';
import type { Speaker } from '../../src/model/speaker.ts';
import { findPeople } from '../../src/names/find-people.ts';

const registry = (names: Speaker['names']): Speaker[] => [
  { id: SpeakerId.parse('speaker-anura'), revision: 1, names, titles: [], identifiers: [] },
];
const names = (text: string, known: Speaker[] = []) => findPeople(text, 'bn', known).map((mention) => mention.text);
const whole = 'অনুরা কুমারা দিসানায়েকে';

describe('a Bengali name that ends like a case ending', () => {
  it('keeps its end where it can only be the subject', () => {
    expect(names(`প্রেসিডেন্ট ${whole} বক্তব্য রাখছেন`)).toEqual([whole]);
    expect(names(`শ্রীলঙ্কার প্রেসিডেন্ট ${whole} বলেন, পর্যটন বাড়বে।`)).toEqual([whole]);
  });

  it('keeps its end where another ending stands behind it, here or elsewhere in the text', () => {
    expect(names(`প্রেসিডেন্ট ${whole}কে ফুল দেওয়া হয়। প্রেসিডেন্ট ${whole} পরে মেলা ঘুরে দেখেন।`)).toEqual([whole, whole]);
    expect(names(`প্রেসিডেন্ট ${whole}র সঙ্গে বৈঠক। দিসানায়েকে হাসেন।`)).toEqual([whole]);
  });

  it('keeps its end where a speaker is recorded so, in any script', () => {
    const text = `ঢাকায় প্রেসিডেন্ট ${whole} ফুল দিয়ে বরণ করা হয়`;
    expect(names(text, registry({ bn: [whole] }))).toEqual([whole]);
    expect(names(text, registry({ en: ['Anura Kumara Dissanayake'] }))).toEqual([whole]);
  });

  it('loses the ending where it is one', () => {
    expect(names('মিঃ জন স্মিথসনকে ধন্যবাদ জানান মেয়র')).toEqual(['জন স্মিথসন']);
    expect(names('প্রেসিডেন্ট ওলাফ হেরমানকে অভ্যর্থনা জানানো হয়')).toEqual(['ওলাফ হেরমান']);
    expect(names('মাওলানা আবদুল হামিদ খান ভাসানীর নেতৃত্বে পদযাত্রা')).toEqual(['আবদুল হামিদ খান ভাসানী']);
  });
});
