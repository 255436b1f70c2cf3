import { describe, expect, it } from 'vitest';
import { captionsOf, copyLanguages, storyOf } from '../../renderer/photos/copied-words.ts';
import { en } from '../../renderer/strings/en.ts';
import { formatDate } from '../../renderer/strings/formats.ts';
import { vi } from '../../renderer/strings/vi.ts';
import type { Word } from '../../renderer/strings/word.ts';
import type { Words } from '../../renderer/strings/words.ts';
import type { PhotoView } from '../../src/contract/views.ts';

const caption = (text: string, headline?: string) => ({
  text,
  ...(headline !== undefined && { headline }),
  status: 'draft' as const,
  revision: 1,
  source: 'person' as const,
});

const photo = (name: string, more: Partial<PhotoView>): PhotoView =>
  ({ file: { name }, captions: {}, values: {}, ...more }) as PhotoView;

const value = (said: PhotoView['values'][string]['value']) => ({ value: said, source: 'person' as const });

const wordsOf = (language: string): Pick<Words, 't' | 'date'> => {
  const words = (language === 'vi' ? vi : en) as Readonly<Record<string, Word>> as Readonly<Record<string, string>>;
  const t = (key: string, fillings: Readonly<Record<string, string>> = {}) =>
    words[key]?.replaceAll(/\{(\w+)\}/g, (_place, name: string) => fillings[name] ?? '');
  return { t: t as Words['t'], date: (iso) => formatDate(language, iso) };
};

const event = { languages: ['bn', 'vi'], places: { vi: 'Hà Nội', en: 'Hanoi' }, date: '2025-10-25' };

describe('the language in which words are copied', () => {
  it('is that of the field one stands in, else of the screens if the event is written in it, else the main one', () => {
    expect(copyLanguages('vi', 'bn', event)[0]).toBe('vi');
    expect(copyLanguages(undefined, 'vi', event)[0]).toBe('vi');
    expect(copyLanguages(undefined, 'en', event)[0]).toBe('bn');
  });
});

describe('captions for the clipboard', () => {
  it('stand one after the other, each in the first language that the photo has', () => {
    const both = photo('a.jpg', { captions: { bn: caption('বাংলা'), vi: caption(' Tiếng Việt ') } });
    const bengali = photo('b.jpg', { captions: { bn: caption('শুধু বাংলা'), vi: caption('') } });
    const none = photo('c.jpg', { captions: { vi: caption('  ') } });
    expect(captionsOf([both, bengali, none], ['vi', 'bn'])).toEqual({
      ...{ text: 'Tiếng Việt\n\nশুধু বাংলা', language: 'vi', photos: 2, without: 1 },
    });
    expect(captionsOf([none], ['vi'])).toEqual({ text: '', language: undefined, photos: 0, without: 1 });
  });
});

describe('words for a story', () => {
  it('are headline, caption, who made it, where and when, and the file, in the language of the caption', () => {
    const one = photo('z1.jpg', {
      captions: { vi: caption('Chủ tịch phát biểu.', 'Lễ ký') },
      captured: { value: '2025-10-26T14:03:00+07:00', source: 'exif' },
      values: {
        creator: value(['Nguyễn Văn A']),
        creditLine: value('TTXVN'),
        city: value('Hà Nội'),
        country: value({ en: 'Vietnam', vi: 'Việt Nam' }),
      },
    });
    expect(storyOf([one], ['vi'], event, wordsOf).text).toBe(
      [
        ...['Lễ ký', 'Chủ tịch phát biểu.', 'Ảnh: Nguyễn Văn A / TTXVN', 'Hà Nội, Việt Nam, 26 tháng 10, 2025'],
        'Tệp: z1.jpg',
      ].join('\n'),
    );
  });

  it('leave out what is not known, take place and day of the event, and name nobody twice', () => {
    const plain = photo('z2.jpg', {
      values: { creator: value(['Ann Lee']), creditLine: value('Photo by Ann Lee, UN'), city: value(null) },
    });
    const { text, photos } = storyOf([plain, plain], ['en'], event, wordsOf);
    const block = 'Photo by Ann Lee, UN\nHanoi, October 25, 2025\nFile: z2.jpg';
    expect(text).toBe(`${block}\n\n${block}`);
    expect(photos).toBe(2);
  });
});
