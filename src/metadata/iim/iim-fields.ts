import { type IptcProperty, iptcProperties } from '../../model/iptc-properties.ts';
import { cutToBytes, utf8Length } from '../../model/text.ts';
import { type PropertyValue } from '../../model/value.ts';
import { iimOfIso } from '../date-time.ts';
import { type IimCut } from './iim-cut.ts';
import { plainText } from '../plain-text.ts';
import { subjectOfCode } from './subject-reference.ts';

export interface IimField {
  readonly key: string;
  /** `2:120`. */
  readonly dataset: string;
  /** Within the field's limit; none removes the field. */
  readonly texts: readonly string[];
}

/** The IIM fields of values by key, each text cut to its field. */
export function iimFieldsOf(values: ReadonlyMap<string, PropertyValue>): IimField[] {
  return iptcProperties.flatMap((property): IimField[] => {
    const { iim, key, type, iimBytes } = property;
    const value = values.get(key);
    if (!iim || value === undefined) return [];
    if (type === 'date-time') return dateFields(property, value);
    const texts = textsOf(key, value).map((text) => cutToBytes(text, iimBytes ?? Number.POSITIVE_INFINITY));
    return [{ key, dataset: iim[0] ?? '', texts: texts.filter((text) => text !== '') }];
  });
}

/** What of the values their IIM fields will not hold. */
export function iimCutsOf(values: ReadonlyMap<string, PropertyValue>): IimCut[] {
  return iptcProperties.flatMap(({ iim, key, iimBytes: limit }) => {
    const value = values.get(key);
    if (!iim || limit === undefined || value === undefined) return [];
    return textsOf(key, value).flatMap((text) => {
      const bytes = utf8Length(text);
      return bytes > limit ? [{ key, kept: cutToBytes(text, limit), bytes, limit }] : [];
    });
  });
}

function textsOf(key: string, value: PropertyValue): string[] {
  const texts = Array.isArray(value) ? value.map(plainText) : [plainText(value)];
  return key === 'subjectCode' ? texts.map(subjectOfCode) : texts;
}

function dateFields({ iim = [], key }: IptcProperty, value: PropertyValue): IimField[] {
  const moment = iimOfIso(plainText(value));
  const [date = '', time = ''] = iim;
  return [
    { key, dataset: date, texts: moment ? [moment.date] : [] },
    { key, dataset: time, texts: moment?.time === undefined ? [] : [moment.time] },
  ];
}
