import { describe, expect, it } from 'vitest';
import { currentFindings } from '../../renderer/captions/current-findings.ts';
import type { CaptionFinding } from '../../src/model/caption-finding.ts';
import { newPhotoId } from '../../src/model/ids.ts';

const photo = newPhotoId();
const blanks: CaptionFinding = {
  ...{ rule: 'double-space', language: 'en', field: 'caption', from: 3, to: 5, fix: ' ' },
  ...{ message: 'There are 2 blanks in a row. Leave one.', detail: { blanks: 2 } },
};
const words = (text: string) => ({ en: { headline: '', text } });
const answer = { photo, findings: [blanks] };

describe('findings on the screen', () => {
  it('may be mended while the words are those that they were found in', () => {
    expect(currentFindings(photo, words('one  two'), words('one  two'), answer, false)).toMatchObject([
      { fresh: true },
    ]);
  });

  it('move with their words while others are typed, and may not be mended once their own are touched', () => {
    const rested = words('one  two');
    const at = (text: string) => currentFindings(photo, words(text), rested, answer, false);
    expect(at('On one  two')).toMatchObject([{ fresh: true, from: 6, to: 8 }]);
    expect(at('one  two three')).toMatchObject([{ fresh: true, from: 3, to: 5 }]);
    expect(at('one two')).toMatchObject([{ fresh: false }]);
    expect(at('one   two')).toMatchObject([{ fresh: false }]);
    expect(at('')).toMatchObject([{ fresh: false }]);
  });

  it('may not by the answer to an earlier question: their place may be another', () => {
    const typed = words('On one  two');
    expect(currentFindings(photo, typed, typed, answer, true)).toMatchObject([{ fresh: false }]);
  });

  it('are never those of another photo', () => {
    expect(currentFindings(newPhotoId(), words('one  two'), words('one  two'), answer, true)).toEqual([]);
    expect(currentFindings(photo, words(''), words(''), undefined, false)).toEqual([]);
  });
});
