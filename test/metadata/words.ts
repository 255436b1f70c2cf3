import { type Embedding } from '../../src/metadata/embedding.ts';

export const descriptions = {
  bn: 'জেনারেল লুওং তাম কুয়াং চুক্তিতে স্বাক্ষর করছেন।',
  vi: 'Đại tướng Lương Tam Quang ký công ước.',
  en: 'General Luong Tam Quang signs.',
};
/** Words in every kind of property, for tests. */
export const full: Embedding = {
  mainLanguage: 'bn',
  headline: 'হ্যানয়ে চুক্তি স্বাক্ষর',
  descriptions,
  values: {
    title: { 'x-default': 'Signing' },
    altText: { bn: 'একজন মানুষ', en: 'A man' },
    keywords: ['হ্যানয়', 'ceremony', 'ký kết'],
    creator: ['রহিম উদ্দিন', 'Nguyễn Văn A'],
    creatorJobTitle: 'Photographer',
    creatorContact: { CiEmailWork: 'desk@example.org', CiAdrCtry: 'Việt Nam' },
    creditLine: 'BSS',
    source: 'BSS',
    copyrightNotice: { bn: '© বাসস', en: '© BSS' },
    usageTerms: { bn: 'শুধু সংবাদ', en: 'Editorial use only' },
    instructions: 'No crop',
    captionWriter: 'RU',
    dateCreated: '2025-10-26T15:04:05.12+07:00',
    city: 'Hà Nội',
    country: 'Việt Nam',
    countryCode: 'VN',
    sublocation: 'Hall 1',
    locationCreated: [{ LocationName: { 'x-default': 'হ্যানয়', vi: 'Hà Nội' }, City: 'Hà Nội' }],
    eventName: { bn: 'স্বাক্ষর অনুষ্ঠান', vi: 'Lễ ký' },
    dataMining: 'http://ns.useplus.org/ldf/vocab/DMI-PROHIBITED',
    digitalSourceType: 'http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture',
    gps: { latitude: 21.0278, longitude: 105.8342, altitude: 12.5 },
    rating: 4,
    label: 'Select',
  },
  people: [
    {
      names: { bn: 'লুওং তাম কুয়াং', vi: 'Lương Tam Quang' },
      description: { bn: 'মন্ত্রী', vi: 'Bộ trưởng' },
      identifiers: ['http://www.wikidata.org/entity/Q1'],
    },
    { names: { bn: 'রহিম' }, role: 'অতিথি' },
  ],
};
/** What readers find of `full` in XMP, in part. */
export const wanted = {
  headline: full.headline,
  description: { 'x-default': descriptions.bn, ...descriptions },
  title: { 'x-default': 'Signing' },
  altText: { 'x-default': 'একজন মানুষ', bn: 'একজন মানুষ', en: 'A man' },
  keywords: full.values.keywords,
  creator: full.values.creator,
  creatorContact: full.values.creatorContact,
  copyrightNotice: { 'x-default': '© বাসস', bn: '© বাসস', en: '© BSS' },
  dateCreated: '2025-10-26T15:04:05.12+07:00',
  locationCreated: full.values.locationCreated,
  personInImage: ['লুওং তাম কুয়াং', 'রহিম'],
  personInImageWDetails: [
    {
      PersonName: { 'x-default': 'লুওং তাম কুয়াং', bn: 'লুওং তাম কুয়াং', vi: 'Lương Tam Quang' },
      PersonDescription: { 'x-default': 'মন্ত্রী', bn: 'মন্ত্রী', vi: 'Bộ trưởng' },
      PersonId: ['http://www.wikidata.org/entity/Q1'],
    },
    { PersonName: { 'x-default': 'রহিম', bn: 'রহিম' }, PersonDescription: { 'x-default': 'অতিথি', bn: 'অতিথি' } },
  ],
  dataMining: full.values.dataMining,
  rating: 4,
};
