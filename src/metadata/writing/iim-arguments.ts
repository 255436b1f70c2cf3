import { type PropertyValue } from '../../model/value.ts';
import { iimFieldsOf } from '../iim/iim-fields.ts';
import { assignment, removal } from './argument.ts';

/** ExifTool's names of the datasets in the property table. */
export const iimTags: Readonly<Record<string, string>> = {
  '2:05': 'IPTC:ObjectName',
  '2:10': 'IPTC:Urgency',
  '2:12': 'IPTC:SubjectReference',
  '2:25': 'IPTC:Keywords',
  '2:40': 'IPTC:SpecialInstructions',
  '2:55': 'IPTC:DateCreated',
  '2:60': 'IPTC:TimeCreated',
  '2:80': 'IPTC:By-line',
  '2:85': 'IPTC:By-lineTitle',
  '2:90': 'IPTC:City',
  '2:92': 'IPTC:Sub-location',
  '2:95': 'IPTC:Province-State',
  '2:100': 'IPTC:Country-PrimaryLocationCode',
  '2:101': 'IPTC:Country-PrimaryLocationName',
  '2:103': 'IPTC:OriginalTransmissionReference',
  '2:105': 'IPTC:Headline',
  '2:110': 'IPTC:Credit',
  '2:115': 'IPTC:Source',
  '2:116': 'IPTC:CopyrightNotice',
  '2:120': 'IPTC:Caption-Abstract',
  '2:122': 'IPTC:Writer-Editor',
};

/** ESC % G: UTF-8 (IIM 4.2, 1:90; ISO 2022). */
const utf8 = '\x1b%G';

/** The arguments that make the IIM say `values` in UTF-8, and its digest agree with it. */
export function iimArguments(values: ReadonlyMap<string, PropertyValue>): string[] {
  const fields = iimFieldsOf(values).flatMap(({ dataset, texts }) => {
    const tag = iimTags[dataset];
    if (tag === undefined) return [];
    return texts.length === 0 ? [removal(tag)] : texts.map((text) => assignment(tag, text));
  });
  return [...fields, assignment('IPTC:CodedCharacterSet', utf8), assignment('Photoshop:IPTCDigest', 'new')];
}

/** The arguments that remove from the IIM what `values` say elsewhere, for files where only other software put IIM. */
export const iimRemovals = (values: ReadonlyMap<string, PropertyValue>): string[] =>
  iimFieldsOf(values).flatMap(({ dataset }) => {
    const tag = iimTags[dataset];
    return tag === undefined ? [] : [removal(tag)];
  });
