import type { MenuLine, MenuPart } from '../../src/contract/shell.ts';
import type { Words } from '../strings/words.ts';
import { type CommandGroup, commandGroups, type CommandId, commandIds, commandRow } from './command-table.ts';
import type { KeyMap } from './key-map.ts';
import type { Stroke } from './stroke.ts';

type Role = Extract<MenuLine, { readonly kind: 'role' }>['role'];

/** What the platform does by itself, at the end of these menus. */
const roles: Readonly<Partial<Record<CommandGroup, readonly Role[]>>> = {
  file: ['close', 'quit'],
  edit: ['cut', 'copy', 'paste', 'selectAll'],
  view: ['zoomIn', 'zoomOut', 'resetZoom', 'togglefullscreen'],
};

const acceleratorKeys: Readonly<Record<string, string>> = {
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  ' ': 'Space',
  '+': 'Plus',
};

/** A stroke as Electron's menus write it; none for bare keys, which a menu would take from whoever types. */
export function acceleratorOf({ key, mod, shift, alt }: Stroke): string | undefined {
  if (!mod && !alt && !/^F\d+$/.test(key)) return undefined;
  const named = acceleratorKeys[key] ?? (key.length === 1 ? key.toUpperCase() : key);
  if (!/^[!-~]+$/.test(named)) return undefined;
  return [...(mod ? ['CommandOrControl'] : []), ...(alt ? ['Alt'] : []), ...(shift ? ['Shift'] : []), named].join('+');
}

/** The menu bar: each group of commands a menu, with what the platform does by itself. */
export const menuParts = ({ t }: Pick<Words, 't'>, keys: KeyMap, isOffered: (id: CommandId) => boolean): MenuPart[] =>
  commandGroups.map((group) => {
    const commands = commandIds
      .filter((id) => commandRow(id).group === group && commandRow(id).place !== 'element')
      .map((id): MenuLine => {
        const [accelerator] = keys.strokes(id).flatMap((stroke) => acceleratorOf(stroke) ?? []);
        return {
          ...{ kind: 'command', id, name: t(`command.${id}`), enabled: isOffered(id) },
          ...(accelerator !== undefined && { accelerator }),
        };
      });
    const own = (roles[group] ?? []).map((role): MenuLine => ({ kind: 'role', role, name: t(`menu.${role}`) }));
    return {
      name: t(`group.${group}`),
      lines: own.length > 0 ? [...commands, { kind: 'line' }, ...own] : commands,
    };
  });
