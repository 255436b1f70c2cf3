import { describe, expect, it } from 'vitest';
import { checkTemplate } from '../../../src/captions/templates/check-template.ts';
import { fillTemplate } from '../../../src/captions/templates/fill-template.ts';
import type { TemplateField } from '../../../src/model/caption-template.ts';
import type { Photo } from '../../../src/model/photo.ts';
import { anEvent, aPhoto } from '../../catalogue/setup/records.ts';

const field = (property: string, rest: Partial<TemplateField> = {}): TemplateField => ({
  property,
  ticked: true,
  action: 'set',
  ...rest,
});

function filled(fields: readonly TemplateField[], changes: Partial<Photo> = {}) {
  checkTemplate(fields);
  const event = anEvent();
  const photo = aPhoto(event.id, changes);
  const values = { ...event.values, ...photo.values };
  const subject = { photo, event, values, people: [], number: 1 };
  return fillTemplate(fields, subject, 'bn').map(({ property, language, before, after, missing }) => ({
    field: language === undefined ? property : `${property}.${language}`,
    before,
    after,
    ...(missing.length > 0 && { missing }),
  }));
}

describe('a template', () => {
  it('sets, adds behind and before, and clears the fields that are ticked, and touches no other', () => {
    expect(
      filled([
        field('caption', { action: 'append', value: 'হ্যানয়।' }),
        field('headline', { language: 'vi', value: 'Lễ ký' }),
        field('city', { action: 'prepend', value: 'TP.' }),
        field('creditLine', { action: 'clear' }),
        field('instructions', { ticked: false, value: 'Embargo' }),
      ]),
    ).toEqual([
      { field: 'caption.bn', before: 'ক্যাপশন', after: 'ক্যাপশন হ্যানয়।' },
      { field: 'headline.vi', before: undefined, after: 'Lễ ký' },
      { field: 'city', before: 'Hà Nội', after: 'TP. Hà Nội' },
      { field: 'creditLine', before: 'Ministry', after: null },
    ]);
  });

  it('parts texts with a blank unless one brings its own, and has nothing of a list twice', () => {
    const keywords = { value: ['Hanoi', 'treaty'], source: 'xmp' as const };
    const after = (add: Partial<TemplateField>) => filled([field('caption', add)])[0]?.after;
    expect(after({ action: 'append', value: ', শেষ' })).toBe('ক্যাপশন, শেষ');
    expect(after({ action: 'append', value: '\nশেষ' })).toBe('ক্যাপশন\nশেষ');
    expect(
      filled([field('keywords', { action: 'append', value: ['treaty', '{city}'] })], { values: { keywords } }),
    ).toEqual([{ field: 'keywords', before: ['Hanoi', 'treaty'], after: ['Hanoi', 'treaty'], missing: ['{city}'] }]);
    const both = { values: { keywords, city: { value: 'Hà Nội', source: 'xmp' as const } } };
    expect(filled([field('keywords', { action: 'prepend', value: ['{city}', 'Hanoi'] })], both)[0]?.after).toEqual([
      'Hà Nội',
      'Hanoi',
      'treaty',
    ]);
  });

  it('says in a variable what the field is going to hold, in the language of the words', () => {
    expect(
      filled([
        field('caption', { language: 'vi', value: '{headline}: {city}' }),
        field('headline', { language: 'vi', value: 'Lễ ký ở {city}' }),
        field('city', { value: 'Huế' }),
      ]).map(({ after }) => after),
    ).toEqual(['Lễ ký ở Huế: Huế', 'Lễ ký ở Huế', 'Huế']);
    expect(filled([field('headline', { language: 'bn', value: '{caption}' })])[0]?.after).toBe('ক্যাপশন');
  });

  it('says which variables a photo has no words for', () => {
    expect(filled([field('caption', { value: '{people}, {city}' })])[0]?.missing).toEqual(['{people}']);
  });

  it.each([
    ['a field that calls itself', [field('caption', { value: 'x {caption}' })], 'circle-alone', 'caption'],
    [
      'fields that call each other',
      [
        field('caption', { language: 'bn', value: '{headline}' }),
        field('headline', { language: 'bn', value: '{capt}' }),
      ],
      'circle',
      'caption.bn → headline.bn → caption.bn',
    ],
    ['a field that there is not', [field('colour', { value: 'x' })], 'no-such-field', 'colour'],
    ['a field twice', [field('city', { value: 'a' }), field('city', { value: 'b' })], 'field-twice', 'city'],
    ['nothing to set', [field('city')], 'no-value', 'city'],
  ])('is refused with %s', (_what, fields, reason, name) => {
    const fault = { code: 'template/invalid', detail: { reason, field: name } };
    expect(() => {
      checkTemplate(fields);
    }).toThrow(expect.objectContaining(fault) as Error);
  });

  it('may call in one language what it writes in another', () => {
    const fields = [
      field('caption', { language: 'bn', value: '{headline}' }),
      field('headline', { language: 'vi', value: '{caption}' }),
    ];
    expect(() => {
      checkTemplate(fields);
    }).not.toThrow();
  });

  it('says in which field a variable is unknown, ticked or not', () => {
    expect(() => {
      checkTemplate([field('city', { ticked: false, value: '{ctiy}' })]);
    }).toThrow(
      expect.objectContaining({
        code: 'variable/unknown',
        detail: expect.objectContaining({ field: 'city', suggestion: '{city}' }) as object,
      }) as Error,
    );
  });

  it('cannot put something behind a value that is one', () => {
    const values = {
      dateCreated: { value: '2025-10-26', source: 'exif' as const },
      locationShown: { value: [{ City: 'Hanoi' }], source: 'xmp' as const },
    };
    expect(() => filled([field('rating', { action: 'append', value: 3 })], { rating: 2, values })).toThrow(
      expect.objectContaining({ detail: { reason: 'cannot-add', field: 'rating' } }) as Error,
    );
    expect(
      filled([field('locationShown', { action: 'append', value: [{ City: '{city}' }] })], {
        values: { ...values, city: { value: 'Huế', source: 'xmp' } },
      })[0]?.after,
    ).toEqual([{ City: 'Hanoi' }, { City: 'Huế' }]);
  });
});
