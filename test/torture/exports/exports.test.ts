import { describe, expect, it } from 'vitest';
import { shortForm } from '../setup/short-form.ts';
import { exportsArea } from './exports-area.ts';
import { numberIn, numberedWords } from './numbered-words.ts';

describe('an export that is killed', () => {
  it('leaves no half pack under its name and no half caption, touches no original, and succeeds the next time', async () => {
    expect(await shortForm(exportsArea, { kills: 3 })).toMatch(/wrong 0/);
  }, 120_000);
});

describe('the words that killed writes are judged by', () => {
  const file = (description: number, headline: number) => ({
    xmp: { description: { ...numberedWords(description).descriptions }, headline: `edit ${headline}` },
    iim: {},
    exif: {},
  });

  it('tell one edit, or that they are of several', () => {
    expect(numberIn(file(12, 12))).toBe(12);
    expect(numberIn(file(12, 13))).toBeUndefined();
  });
});
