import { describe, expect, it } from 'vitest';
import { compareWords } from '../../src/packs/compare-words.ts';
import { manifestPhoto } from '../../src/packs/manifest-photo.ts';
import { inputOf, photoNamed, texts } from './pack-photos.ts';

const credit = 'ক্ষিপ্র আলোকচিত্র';
const iimCuts = (kept: string) => () => [{ key: 'creditLine', bytes: 47, limit: 32, kept }];

/** What is found of a JPEG whose IIM holds `kept` of the credit line, as its manifest says. */
function found(kept: string, told = kept) {
  const photo = photoNamed('a.jpg', { values: texts({ creditLine: credit }), people: [] });
  const manifest = manifestPhoto(photo, [], inputOf([photo], { iimCuts: iimCuts(told) }));
  const bn = manifest.captions.bn!.text;
  const description = { 'x-default': bn, bn, vi: manifest.captions.vi!.text };
  const xmp = { description, headline: 'Hanoi Convention', creditLine: credit };
  const read = { xmp, iim: { description: bn, creditLine: kept }, exif: {} };
  return compareWords(manifest, ['bn', 'vi'], true, read).map(({ code }) => code);
}

describe('a credit line that IIM holds only the start of', () => {
  it('agrees where it ends between letters and the manifest says so', () => {
    expect(found('ক্ষিপ্র আলো')).toEqual([]);
  });

  it('differs where it ends inside a letter, even if the manifest says so', () => {
    expect(found('ক্ষিপ্র আল'.slice(0, 2))).toEqual(['credit-differs']);
  });

  it('differs where the manifest says nothing, or something else', () => {
    expect(found('ক্ষিপ্র', 'ক্ষিপ্র আলো')).toEqual(['credit-differs']);
  });

  it('differs where it is not the start at all', () => {
    expect(found('আলোকচিত্র')).toEqual(['credit-differs']);
  });
});

describe('a photo in the manifest', () => {
  it('has rights by language, whatever form its values have, and nothing that is absent', () => {
    const photo = photoNamed('a.jpg', {
      values: {
        ...texts({ creditLine: 'Photo: MPS', usageTerms: 'Editorial use only', source: '' }),
        copyrightNotice: { value: { 'x-default': '© MPS', vi: '© Bộ Công an' }, source: 'xmp' },
        instructions: { value: null, source: 'person' },
      },
    });
    const manifest = manifestPhoto(photo, [], inputOf([photo]));
    expect(manifest).toMatchObject({
      creditLine: 'Photo: MPS',
      usageTerms: { bn: 'Editorial use only' },
      copyrightNotice: { 'x-default': '© MPS', vi: '© Bộ Công an' },
    });
    expect(Object.keys(manifest)).not.toEqual(expect.arrayContaining(['source']));
    expect(Object.keys(manifest)).not.toEqual(expect.arrayContaining(['instructions']));
  });
});
