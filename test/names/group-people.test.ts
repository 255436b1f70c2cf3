import { describe, expect, it } from 'vitest';
import { PhotoId, SpeakerId } from '../../src/model/ids.ts';
import { SuggestedSpeaker } from '../../src/model/press-event.ts';
import { groupMentions } from '../../src/names/group-people.ts';
import type { Mention } from '../../src/names/mention.ts';

interface Told {
  readonly language?: string;
  readonly title?: string;
  readonly photo?: string;
  readonly speaker?: string;
}

const mention = (
  text: string,
  { language = 'bn', title, photo, speaker }: Told = {},
): Mention & { language: string; photo?: PhotoId } => ({
  text,
  language,
  from: 0,
  to: text.length,
  speaker: speaker === undefined ? null : SpeakerId.parse(`speaker-${speaker}`),
  score: 0.9,
  why: 'known spelling',
  ...(title !== undefined && { title }),
  ...(photo !== undefined && { photo: PhotoId.parse(`photo-${photo}`) }),
});

describe('grouping mentions', () => {
  it('offers two Bengali spellings of one minister as one person, the more frequent first', () => {
    const groups = groupMentions([
      mention('লুং ট্যাম কোয়াং', { title: 'মন্ত্রী', photo: 'a' }),
      mention('লুওং ট্যাম কোয়াং', { title: 'জেনারেল' }),
      mention('লুওং ট্যাম কোয়াং', { title: 'মন্ত্রী', photo: 'b' }),
    ]);
    expect(groups).toHaveLength(1);
    expect(SuggestedSpeaker.parse(groups[0])).toEqual(groups[0]);
    expect(groups[0]).toMatchObject({
      key: 'লুং ট্যাম কোয়াং',
      spellings: [
        { text: 'লুওং ট্যাম কোয়াং', language: 'bn' },
        { text: 'লুং ট্যাম কোয়াং', language: 'bn' },
      ],
      titles: ['মন্ত্রী', 'জেনারেল'],
      photos: ['photo-a', 'photo-b'],
      speaker: null,
    });
  });

  it('joins languages', () => {
    const groups = groupMentions([
      mention('নগুয়েন মিন ভু'),
      mention('Nguyễn Minh Vũ', { language: 'vi' }),
      mention('Nguyen Minh Vu', { language: 'en' }),
    ]);
    expect(groups.map(({ spellings }) => spellings.length)).toEqual([3]);
  });

  it('never makes one of two people of the registry, even under one spelling', () => {
    const groups = groupMentions([
      mention('Nguyen Minh Vu', { speaker: 'one' }),
      mention('Nguyen Minh Vu', { speaker: 'two' }),
    ]);
    expect(groups.map(({ speaker }) => speaker)).toEqual(['speaker-one', 'speaker-two']);
  });

  it('gives a new spelling to the person of the registry whom it sounds like', () => {
    const groups = groupMentions([
      mention('লুং ট্যাম কোয়াং'),
      mention('Lương Tam Quang', { language: 'vi', speaker: 'quang' }),
    ]);
    expect(groups.map(({ speaker }) => speaker)).toEqual(['speaker-quang']);
  });

  it('keeps people apart whom marks part, though an unmarked spelling fits both', () => {
    const groups = groupMentions(
      ['Nguyễn Văn Thắng', 'Nguyen Van Thang', 'Nguyễn Văn Thăng'].map((text) => mention(text, { language: 'vi' })),
    );
    expect(groups).toHaveLength(2);
  });

  it('counts a photo for the one person whom a family name alone can mean, without offering it as a spelling', () => {
    const groups = groupMentions([
      mention('John Brandolino', { language: 'en' }),
      mention('Brandolino', { language: 'en', photo: 'c' }),
    ]);
    expect(groups).toHaveLength(1);
    expect(groups[0]).toMatchObject({ spellings: [{ text: 'John Brandolino', language: 'en' }], photos: ['photo-c'] });
  });

  it('keeps its keys when later texts bring more spellings', () => {
    const before = groupMentions([mention('লুং ট্যাম কোয়াং')]);
    const after = groupMentions([mention('লুং ট্যাম কোয়াং'), mention('লুওং ট্যাম কোয়াং'), mention('লুওং ট্যাম কোয়াং')]);
    expect(after.map(({ key }) => key)).toEqual(before.map(({ key }) => key));
  });
});
