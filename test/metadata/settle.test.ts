import { describe, expect, it } from 'vitest';
import { settle } from '../../src/metadata/settle.ts';

const blocks = (xmp: object, iim: object, exif: object = {}) => ({
  xmp: new Map(Object.entries(xmp)),
  iim: new Map(Object.entries(iim)),
  exif: new Map(Object.entries(exif)),
});

describe('settle', () => {
  it('takes the next block’s word where one says nothing, and sees no conflict in that', () => {
    const { values, conflicts } = settle(
      blocks({ headline: '', title: { 'x-default': ' ' } }, { headline: 'H', title: 'T' }),
    );
    expect(values.headline).toEqual({ value: 'H', source: 'iim', all: { xmp: '', iim: 'H' } });
    expect(values.title).toMatchObject({ value: { 'x-default': 'T' }, source: 'iim' });
    expect(conflicts).toEqual([]);
  });

  it('keeps what is blank everywhere as the first block has it', () => {
    expect(settle(blocks({ headline: ' ' }, { headline: '' })).values.headline).toMatchObject({
      value: ' ',
      source: 'xmp',
    });
  });
});
