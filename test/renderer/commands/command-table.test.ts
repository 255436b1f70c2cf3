import { describe, expect, it } from 'vitest';
import { commandAt } from '../../../renderer/commands/command-at.ts';
import { commandIds, commandRow } from '../../../renderer/commands/command-table.ts';
import { isChangeable, refuseKey } from '../../../renderer/commands/key-change.ts';
import { createKeyMap } from '../../../renderer/commands/key-map.ts';
import { readStroke, strokeOfPress, writeStroke } from '../../../renderer/commands/stroke.ts';
import { bn } from '../../../renderer/strings/bn.ts';
import { en } from '../../../renderer/strings/en.ts';
import { vi } from '../../../renderer/strings/vi.ts';

const keys = createKeyMap({});
const strokeOf = (text: string) => {
  const stroke = readStroke(text);
  if (!stroke) throw new Error(`${text} is no stroke.`);
  return stroke;
};

describe('the table of commands', () => {
  it('has no key that does something different in two places', () => {
    const clashes = commandIds.flatMap((id) =>
      keys
        .strokes(id)
        .filter((stroke) => keys.holders(stroke).length > 1)
        .map((stroke) => `${writeStroke(stroke)}: ${keys.holders(stroke).join(', ')}`),
    );
    expect(clashes).toEqual([]);
  });

  it('writes each key as it is read, and takes none that every program has a use for', () => {
    for (const id of commandIds)
      for (const text of commandRow(id).keys) {
        expect(writeStroke(strokeOf(text))).toBe(text);
        if (isChangeable(id)) expect(refuseKey(strokeOf(text), id, keys)).toBeUndefined();
      }
  });

  it('has words for each command in the three languages, no two alike', () => {
    for (const dictionary of [en, bn, vi]) {
      const names = commandIds.map((id) => dictionary[`command.${id}`]);
      expect(names.filter((name) => !name)).toEqual([]);
      expect(new Set(names).size).toBe(names.length);
    }
  });
});

describe('a key press', () => {
  const press = (
    key: string,
    more: Partial<Record<'ctrlKey' | 'shiftKey' | 'altKey', boolean>> & { code?: string } = {},
  ) => {
    const stroke = strokeOfPress({ key, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...more });
    return stroke && writeStroke(stroke);
  };

  it('is the stroke of its key and modifiers, with caps lock too', () => {
    expect(press('E', { ctrlKey: true })).toBe('Mod+e');
    expect(press('Z', { ctrlKey: true, shiftKey: true })).toBe('Mod+Shift+z');
    expect(press('F6', { shiftKey: true })).toBe('Shift+F6');
    expect(press(' ')).toBe('Space');
    expect(press('Shift', { shiftKey: true })).toBeUndefined();
  });

  it('counts no Shift for signs, which need it on some keyboards and not on others', () => {
    expect(press('?', { shiftKey: true })).toBe('?');
    expect(press('/', { shiftKey: true })).toBe('/');
  });

  it('is the Latin key on a Bengali keyboard, and with Option on a Mac', () => {
    expect(press('ক', { ctrlKey: true, code: 'KeyK' })).toBe('Mod+k');
    expect(press('২', { altKey: true, code: 'Digit2' })).toBe('Alt+2');
    expect(press('¡', { altKey: true, code: 'Digit1' })).toBe('Alt+1');
  });

  it('calls a command where that may be used, and never while its sign is typed', () => {
    const at = (text: string, typing: boolean, pane?: string) => commandAt(strokeOf(text), { typing, pane }, keys);
    expect(at('Mod+z', true)).toBe('undo');
    expect(at('?', false, 'photos')).toBe('sheet');
    expect(at('?', true)).toBeUndefined();
    expect(at('Enter', false, 'photos')).toBe('captions');
    expect(at('Enter', true, 'captions')).toBeUndefined();
    expect(at('Mod+a', true, 'captions')).toBeUndefined();
    expect(at('Mod+Enter', true, 'captions')).toBe('nextPhoto');
    expect(at('Tab', false)).toBeUndefined();
  });

  it('calls what a person chose it for, and no longer what it called before', () => {
    const changed = createKeyMap({ pack: ['Mod+Shift+p'], template: ['nonsense+'] });
    const at = (text: string) => commandAt(strokeOf(text), { typing: false, pane: undefined }, changed);
    expect(at('Mod+Shift+p')).toBe('pack');
    expect(at('Mod+e')).toBeUndefined();
    expect(at('Mod+t')).toBeUndefined();
  });
});
