import type { EventView, PhotoView } from '../../src/contract/views.ts';
import { inLanguage } from '../../src/model/in-language.ts';
import type { PropertyValue } from '../../src/model/value.ts';
import type { Words } from '../strings/words.ts';

/** Words for another program. */
export interface CopiedWords {
  readonly text: string;
  /** The language of most of them. */
  readonly language: string | undefined;
  /** Photos that had words. */
  readonly photos: number;
  /** Photos that had none. */
  readonly without: number;
}

type Event = Pick<EventView, 'languages' | 'places' | 'date'>;

type Saying = Pick<Words, 't' | 'date'>;

/**
 * The languages in which words are copied, the first that a photo has: that of the field one stands in, that of the screens where the event
 * is written in it, then the event's own from its main language on.
 */
export const copyLanguages = (field: string | undefined, screen: string, { languages }: Pick<Event, 'languages'>) => [
  ...(field === undefined ? [] : [field]),
  ...languages.filter((tag) => tag === screen),
  ...languages,
];

/** The captions alone, a blank line between them. */
export const captionsOf = (photos: readonly PhotoView[], wanted: readonly string[]): CopiedWords =>
  together(
    photos.map((photo) => {
      const language = languageOf(photo, wanted);
      return { language, text: language === undefined ? '' : (photo.captions[language]?.text.trim() ?? '') };
    }),
  );

/**
 * For a story: a block a photo, of headline, caption, who made it, where and when, and the name of its file.
 * @param wordsOf how a language says what stands around them.
 */
export const storyOf = (
  photos: readonly PhotoView[],
  wanted: readonly string[],
  event: Event,
  wordsOf: (language: string) => Saying,
): CopiedWords =>
  together(
    photos.map((photo) => {
      const language = languageOf(photo, wanted);
      return { language, text: blockOf(photo, language ?? wanted[0] ?? 'en', event, wordsOf) };
    }),
  );

function together(parts: readonly { readonly text: string; readonly language: string | undefined }[]): CopiedWords {
  const said = parts.filter(({ text }) => text !== '');
  const counts = new Map<string | undefined, number>();
  for (const { language } of said) counts.set(language, (counts.get(language) ?? 0) + 1);
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  return {
    text: said.map(({ text }) => text).join('\n\n'),
    language: most?.[0],
    photos: said.length,
    without: parts.length - said.length,
  };
}

/** The first of those in which the photo has a caption, else any. */
const languageOf = ({ captions }: PhotoView, wanted: readonly string[]): string | undefined =>
  [...wanted, ...Object.keys(captions)].find((tag) => captions[tag]?.text.trim());

function blockOf(photo: PhotoView, language: string, event: Event, wordsOf: (language: string) => Saying): string {
  const { t, date } = wordsOf(language);
  const { headline = '', text = '' } = photo.captions[language] ?? {};
  const say = (key: string): string => textOf(photo.values[key]?.value, [language, ...event.languages]);
  const who = madeBy(say('creator'), say('creditLine'));
  const place = ['sublocation', 'city', 'country'].map(say).filter(Boolean).join(', ');
  const when = photo.captured?.value.slice(0, 10) ?? event.date;
  const whereAndWhen = [
    place || (inLanguage(event.places, [language, ...event.languages]) ?? ''),
    when === undefined ? '' : date(when),
  ];
  const lines = [
    headline.trim(),
    text.trim(),
    labelled(who, t('story.photo')),
    whereAndWhen.filter(Boolean).join(', '),
    t('story.file', { name: photo.file.name }),
  ];
  return lines.filter(Boolean).join('\n');
}

/** The byline before the credit line, as papers print it, unless that names the byline itself. */
function madeBy(byline: string, credit: string): string {
  const isNamed = byline === '' || credit.toLowerCase().includes(byline.toLowerCase());
  return isNamed ? credit : [byline, credit].filter(Boolean).join(' / ');
}

/** 'Photo: UN'; but a credit line that says by itself that it is of a photo stays as it is. */
function labelled(who: string, label: string): string {
  const isSaid = who.toLowerCase().startsWith(label.toLowerCase().replace(/\s*:$/, ''));
  return who === '' || isSaid ? who : `${label} ${who}`;
}

function textOf(value: PropertyValue | null | undefined, languages: readonly string[]): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) {
    const texts = (value as readonly PropertyValue[]).map((one) => textOf(one, languages));
    return texts.filter(Boolean).join(', ');
  }
  if (typeof value === 'object') return inLanguage(value as Readonly<Record<string, string>>, languages)?.trim() ?? '';
  return String(value).trim();
}
