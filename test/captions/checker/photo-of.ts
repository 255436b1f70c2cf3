import type { CaptionFinding, CaptionRule } from '../../../src/model/caption-finding.ts';
import { SpeakerId } from '../../../src/model/ids.ts';
import type { Speaker } from '../../../src/model/speaker.ts';
import { foldText } from '../../../src/model/text.ts';
import { checkCaptions } from '../../../src/captions/checker/check-captions.ts';
import type { CheckedPhoto, CheckedText } from '../../../src/captions/checker/checked-photo.ts';
import { findPeople } from '../../../src/names/find-people.ts';

export const quang: Speaker = {
  id: SpeakerId.parse('speaker-quang'),
  revision: 1,
  names: {
    bn: ['লুওং তাম কোয়াং', 'লুওং ট্যাম কোয়াং', 'লুং ট্যাম কোয়াং'],
    vi: ['Lương Tam Quang'],
    en: ['Luong Tam Quang'],
  },
  titles: [
    {
      text: { en: 'Deputy Minister of Public Security', vi: 'Thứ trưởng Bộ Công an', bn: 'জননিরাপত্তা উপমন্ত্রী' },
      from: '2019-08-01',
      to: '2024-06-05',
    },
    {
      text: { en: 'Minister of Public Security', vi: 'Bộ trưởng Bộ Công an', bn: 'জননিরাপত্তা মন্ত্রী' },
      from: '2024-06-06',
    },
  ],
  identifiers: [],
};

export const brandolino: Speaker = {
  id: SpeakerId.parse('speaker-brandolino'),
  revision: 1,
  names: { en: ['John Brandolino'], vi: ['John Brandolino'], bn: ['জন ব্র্যান্ডোলিনো'] },
  titles: [],
  identifiers: [],
};

export const rahim: Speaker = {
  id: SpeakerId.parse('speaker-rahim'),
  revision: 1,
  names: { bn: ['আবদুর রহিম', 'আব্দুর রহীম'], en: ['Abdur Rahim', 'Abdul Rahim'] },
  titles: [],
  identifiers: [],
};

const recorded = [quang, brandolino, rahim];

export interface Given {
  readonly captions: Readonly<Record<string, string>>;
  readonly headlines?: Readonly<Record<string, string>>;
  /** Left to right. */
  readonly tagged?: readonly Speaker[];
  readonly refused?: readonly Speaker[];
  readonly sources?: Readonly<Record<string, string>>;
  readonly captured?: string;
  readonly days?: readonly string[];
  readonly places?: Readonly<Record<string, string>>;
  readonly credit?: string | undefined;
  readonly alike?: number;
}

/** A photo as the desk hands it to the checker, its people found by the room of names. */
export function photoOf(given: Given): CheckedPhoto {
  const { captions, headlines = {}, tagged = [], refused = [], sources = {}, days = [], places = {} } = given;
  const registry = [...tagged, ...recorded.filter(({ id }) => !tagged.some((one) => one.id === id))];
  const person = ({ id, names, titles }: Speaker) => ({ speaker: id, names, titles });
  const wordsOf = (field: CheckedText['field'], texts: Readonly<Record<string, string>>): CheckedText[] =>
    Object.entries(texts).map(([language, text]) => {
      const mentions = findPeople(text, language, registry);
      return {
        language,
        field,
        text,
        named: mentions.flatMap(({ speaker, from, to, title = '', text: said }) => {
          const known = registry.find(({ id }) => id === speaker);
          if (!known) return [];
          const recorded = Object.values(known.names)
            .flat()
            .some((name) => foldText(name) === foldText(said));
          const titleFrom = text.slice(0, from).trimEnd().length - title.length;
          return [
            {
              speaker: known.id,
              from,
              to,
              titleFrom: title === '' ? from : titleFrom,
              recorded,
              refused: refused.includes(known),
            },
          ];
        }),
        unknown: mentions.filter(({ speaker }) => speaker === null),
        namesPlace: false,
        alike: given.alike ?? 1,
      };
    });
  return {
    texts: [...wordsOf('caption', captions), ...wordsOf('headline', headlines)],
    sources,
    tagged: tagged.map(person),
    people: new Map(registry.map((speaker) => [speaker.id, person(speaker)])),
    captured: given.captured,
    eventDays: days,
    places: Object.entries(places).map(([language, text]) => ({ language, text })),
    creditLine: 'credit' in given ? given.credit : 'Ministry press office',
    mainLanguage: Object.keys(captions)[0] ?? 'en',
  };
}

/** What one rule finds. */
export const found = (rule: CaptionRule, given: Given): CaptionFinding[] =>
  checkCaptions(photoOf(given)).filter((finding) => finding.rule === rule);

/** What one rule marks, and its fix, by text: `['Sunday → Monday']`; an empty mark is the whole caption. */
export const marked = (rule: CaptionRule, given: Given): string[] =>
  found(rule, given).map(({ language, field, from, to, fix }) => {
    const text = (field === 'caption' ? given.captions : (given.headlines ?? {}))[language] ?? '';
    return text.slice(from, to) + (fix === undefined ? '' : ` → ${fix}`);
  });

/** The text with every fix of that rule in it. */
export function mended(rule: CaptionRule, given: Given, language: string): string {
  const fixes = found(rule, given).filter((one) => one.language === language && one.field === 'caption');
  return fixes
    .toReversed()
    .reduce(
      (text, { from, to, fix }) => (fix === undefined ? text : text.slice(0, from) + fix + text.slice(to)),
      given.captions[language] ?? '',
    );
}
