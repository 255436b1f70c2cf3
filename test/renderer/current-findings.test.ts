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

  it('may not once the words go on, nor by the answer to an earlier question: their place may be another', () => {
    const [typed, rested] = [words('On one  two'), words('one  two')];
    expect(currentFindings(photo, typed, rested, answer, false)).toMatchObject([{ fresh: false }]);
    expect(currentFindings(photo, typed, typed, answer, true)).toMatchObject([{ fresh: false }]);
  });

  it('are never those of another photo', () => {
    expect(currentFindings(newPhotoId(), words('one  two'), words('one  two'), answer, true)).toEqual([]);
    expect(currentFindings(photo, words(''), words(''), undefined, false)).toEqual([]);
  });
});
