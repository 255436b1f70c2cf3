import { describe, expect, it } from 'vitest';
import { commandIds } from '../../../renderer/commands/command-table.ts';
import { paletteEntries } from '../../../renderer/commands/palette-entries.ts';
import { bn } from '../../../renderer/strings/bn.ts';
import { en } from '../../../renderer/strings/en.ts';
import type { Words } from '../../../renderer/strings/words.ts';
import { vi } from '../../../renderer/strings/vi.ts';
import type { SpeakerView } from '../../../src/contract/views.ts';
import { SpeakerId } from '../../../src/model/ids.ts';

const minister: SpeakerView = {
  ...{ id: SpeakerId.parse('speaker-1'), revision: 1, titles: [], identifiers: [], photos: 3 },
  names: { vi: ['Lương Tam Quang'], bn: ['লুওং ট্যাম কোয়াং'] },
};
const known = { commands: commandIds, recent: [], events: [], speakers: [minister] };
const dictionaries: Readonly<Record<string, Readonly<Record<string, unknown>>>> = { en, bn, vi };
const keysFor = (typed: string, language: 'en' | 'bn' | 'vi' = 'en', more: Partial<typeof known> = {}) =>
  paletteEntries(
    typed,
    { ...known, ...more },
    { locale: language, t: ((word: string) => String(dictionaries[language]?.[word])) as Words['t'] },
  ).map(({ key }) => key);

describe('what is typed in the palette', () => {
  it('finds a command by any of its words, those that begin with it first', () => {
    expect(keysFor('pack')).toEqual(['goPacks', 'pack']);
    expect(keysFor('make a p')).toEqual(['pack']);
    expect(keysFor('hoto previous')).toEqual(['previousPhoto']);
  });

  it('finds in the language of the screen, with or without its marks', () => {
    expect(keysFor('tao goi', 'vi')).toEqual(['pack']);
    expect(keysFor('Tạo GÓI', 'vi')).toEqual(['pack']);
    expect(keysFor('đen chú', 'vi')[0]).toBe('captions');
    expect(keysFor('প্যাক তৈ', 'bn')).toEqual(['pack']);
  });

  it('finds a person under any spelling, after the commands', () => {
    expect(keysFor('luong')).toEqual(['speaker-1']);
    expect(keysFor('লুওং', 'vi')).toEqual(['speaker-1']);
    expect(keysFor('quang tam')).toEqual(['speaker-1']);
  });

  it('finds nothing where one of the words is nowhere', () => {
    expect(keysFor('pack zebra')).toEqual([]);
  });

  it('shows every command and no person before anything is typed, those used last first', () => {
    const recent = ['themeDark', 'undo'] as never;
    const all = keysFor('', 'en', { recent });
    expect(all.slice(0, 2)).toEqual(['themeDark', 'undo']);
    expect(all.toSorted()).toEqual([...commandIds].toSorted());
    expect(keysFor('', 'en', { recent, commands: ['undo', 'find'] as never })).toEqual(['undo', 'find']);
  });
});
