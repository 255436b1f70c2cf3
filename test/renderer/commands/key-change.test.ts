import { describe, expect, it } from 'vitest';
import type { CommandId } from '../../../renderer/commands/command-table.ts';
import { changeKeys, inTheWayOf, isChangeable, refuseKey } from '../../../renderer/commands/key-change.ts';
import { createKeyMap } from '../../../renderer/commands/key-map.ts';
import { readStroke } from '../../../renderer/commands/stroke.ts';

const refusal = (text: string, id: CommandId, changes = {}) => {
  const stroke = readStroke(text);
  if (!stroke) throw new Error(`${text} is no stroke.`);
  return refuseKey(stroke, id, createKeyMap(changes));
};

describe('another key for a command', () => {
  it('is refused where another command has it, by name, until that one has another', () => {
    expect(refusal('Mod+e', 'import')).toEqual({ why: 'taken', by: 'pack' });
    expect(refusal('ArrowUp', 'import')).toEqual({ why: 'taken', by: 'move' });
    expect(refusal('Mod+e', 'import', { pack: ['Mod+Shift+e'] })).toBeUndefined();
    expect(refusal('Mod+i', 'import')).toBeUndefined();
  });

  it('is refused where every program has a use for it, or captions are written with it', () => {
    expect(refusal('Mod+c', 'import')).toEqual({ why: 'system' });
    expect(refusal('Tab', 'fix')).toEqual({ why: 'system' });
    expect(refusal('m', 'fix')).toEqual({ why: 'typed' });
    expect(refusal('m', 'pack')).toBeUndefined();
    expect(refusal('Alt+m', 'fix')).toBeUndefined();
  });

  it('is remembered only as long as it is another one', () => {
    const changed = changeKeys({}, 'pack', ['Mod+Shift+e']);
    expect(changed).toEqual({ pack: ['Mod+Shift+e'] });
    expect(changeKeys(changed, 'pack', ['Mod+e'])).toEqual({});
    expect(changeKeys(changed, 'find', [])).toEqual({ ...changed, find: [] });
  });

  it('is given back only if nobody else has it by now', () => {
    const changes = { pack: ['Mod+Shift+e'], import: ['Mod+e'] };
    expect(inTheWayOf('pack', createKeyMap(changes))).toBe('import');
    expect(inTheWayOf('import', createKeyMap(changes))).toBeUndefined();
  });

  it('is not for arrows, Tab and Esc', () => {
    expect((['move', 'nextField', 'back'] as const).filter(isChangeable)).toEqual([]);
  });
});
