import { describe, expect, it } from 'vitest';
import { commandIds, commandRow } from '../../../renderer/commands/command-table.ts';
import { createKeyMap } from '../../../renderer/commands/key-map.ts';
import { acceleratorOf, menuParts } from '../../../renderer/commands/menu-parts.ts';
import { readStroke } from '../../../renderer/commands/stroke.ts';
import { vi } from '../../../renderer/strings/vi.ts';
import type { Words } from '../../../renderer/strings/words.ts';

const t = ((word: keyof typeof vi) => vi[word]) as Words['t'];

describe('the menu bar', () => {
  it('has every command that can be called by name, in the language of the screen, with the changed keys', () => {
    const parts = menuParts({ t }, createKeyMap({ pack: ['Mod+Shift+p'] }), (id) => id !== 'find');
    const lines = parts.flatMap(({ lines }) => lines).filter((line) => line.kind === 'command');
    const wanted = commandIds.filter((id) => commandRow(id).place !== 'element');
    expect(lines.map(({ id }) => id).toSorted()).toEqual(wanted.toSorted());
    expect(lines.find(({ id }) => id === 'pack')).toEqual({
      ...{ kind: 'command', id: 'pack', name: 'Tạo gói', enabled: true },
      accelerator: 'CommandOrControl+Shift+P',
    });
    expect(lines.filter(({ enabled }) => !enabled).map(({ id }) => id)).toEqual(['find']);
  });

  it('shows no bare key, which a menu would take from whoever types', () => {
    const accelerator = (text: string) => {
      const stroke = readStroke(text);
      return stroke && acceleratorOf(stroke);
    };
    expect(['/', 'Enter', '5', 'Shift+ArrowDown'].map(accelerator)).toEqual(Array(4).fill(undefined));
    expect(accelerator('F6')).toBe('F6');
    expect(accelerator('Alt+ArrowLeft')).toBe('Alt+Left');
    expect(accelerator('Mod++')).toBe('CommandOrControl+Plus');
  });
});
