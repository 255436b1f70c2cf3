import { describe, expect, it } from 'vitest';
import { captionsFromFile } from '../../src/captions/captions-from-file.ts';
import type { Values } from '../../src/model/value.ts';

const description = (value: Values[string]['value']): Values => ({ description: { value, source: 'xmp' } });
const detect = (text: string): string => (/\p{Script=Bengali}/u.test(text) ? 'bn' : 'und');

describe('the captions that a file carries', () => {
  it('enter under their XMP languages, x-default not twice', () => {
    const captions = captionsFromFile(
      description({ 'x-default': 'মন্ত্রী', bn: 'মন্ত্রী', vi: 'Bộ trưởng' }),
      detect,
      'en',
    );
    expect(captions).toMatchObject({ bn: { text: 'মন্ত্রী', source: 'file' }, vi: { text: 'Bộ trưởng' } });
    expect(Object.keys(captions)).toEqual(['bn', 'vi']);
  });

  it('enter under the language they are detected to be in where the file names none', () => {
    expect(captionsFromFile(description({ 'x-default': 'মন্ত্রী বলেন' }), detect, 'en')).toHaveProperty('bn');
    expect(captionsFromFile(description('plain IIM words'), detect, 'en')).toHaveProperty('en');
  });

  it('keep an x-default that differs from its own language beside it', () => {
    const captions = captionsFromFile(description({ 'x-default': 'অন্য কথা', bn: 'মন্ত্রী' }), detect, 'en');
    expect(captions.bn).toMatchObject({ text: 'মন্ত্রী', alternatives: [{ text: 'অন্য কথা', source: 'file' }] });
  });

  it('take the headline along, and are none where the file says nothing', () => {
    const values: Values = { ...description({ bn: 'মন্ত্রী' }), headline: { value: 'শিরোনাম', source: 'iim' } };
    expect(captionsFromFile(values, detect, 'en').bn).toMatchObject({ headline: 'শিরোনাম' });
    expect(captionsFromFile({}, detect, 'en')).toEqual({});
    expect(captionsFromFile(description('   '), detect, 'en')).toEqual({});
  });
});
