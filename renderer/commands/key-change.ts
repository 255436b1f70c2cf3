import { type CommandId, commandRow } from './command-table.ts';
import type { KeyChanges, KeyMap } from './key-map.ts';
import { readStroke, type Stroke, writeStroke } from './stroke.ts';

/** What every program, every browser or every field does with these: no command may have them. */
const everyPrograms = new Set([
  ...['Mod+c', 'Mod+x', 'Mod+v', 'Mod+n', 'Mod+p', 'Mod+q', 'Mod+r', 'Mod+w', 'Mod+0', 'Mod++', 'Mod+-', 'Mod+='],
  ...['Mod+Shift+i', 'Mod+Shift+n', 'Mod+Shift+t', 'Mod+Shift+w', 'F5', 'F10', 'F11', 'F12', 'Alt+F4', 'Shift+F10'],
  ...['Tab', 'Shift+Tab', 'Mod+Tab', 'Mod+Shift+Tab', 'Alt+Tab', 'Escape', 'Backspace', 'Delete', 'ContextMenu'],
]);

/** Why a key cannot be that command's. */
export type KeyRefusal =
  { readonly why: 'taken'; readonly by: CommandId } | { readonly why: 'system' } | { readonly why: 'typed' };

/** May a person choose other keys for it? Fields and lists know arrows and Tab by themselves; Esc is always the way back. */
export const isChangeable = (id: CommandId): boolean => id !== 'back' && commandRow(id).place !== 'element';

/** Why that stroke cannot call that command; undefined where it can. */
export function refuseKey(stroke: Stroke, id: CommandId, keys: KeyMap): KeyRefusal | undefined {
  if (everyPrograms.has(writeStroke(stroke))) return { why: 'system' };
  const by = keys.holders(stroke).find((holder) => holder !== id);
  if (by !== undefined) return { why: 'taken', by };
  const writes = !stroke.mod && !stroke.alt && (stroke.key.length === 1 || stroke.key === 'Enter');
  if (writes && commandRow(id).place === 'captions') return { why: 'typed' };
  return undefined;
}

/** The changes with that command's keys among them; without it where they are its own. */
export function changeKeys(changes: KeyChanges, id: CommandId, strokes: readonly string[]): KeyChanges {
  const others = Object.fromEntries(Object.entries(changes).filter(([other]) => other !== id));
  return strokes.join(' ') === commandRow(id).keys.join(' ') ? others : { ...others, [id]: strokes };
}

/** Who else has one of the keys that the command has by itself; undefined where it can have them back. */
export const inTheWayOf = (id: CommandId, keys: KeyMap): CommandId | undefined =>
  commandRow(id)
    .keys.flatMap((text) => readStroke(text) ?? [])
    .flatMap(keys.holders)
    .find((holder) => holder !== id);
