import { app, BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron';
import { z } from 'zod';
import { type MenuLine, type MenuPart, menuRoles } from '../src/contract/shell.ts';
import { channels } from './shell-channels.ts';

const Words = z.string().max(200);
const Line = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('line') }),
  z.object({ kind: z.literal('role'), role: z.enum(menuRoles), name: Words }),
  z.object({
    kind: z.literal('command'),
    id: Words,
    name: Words,
    accelerator: z.string().max(60).optional(),
    enabled: z.boolean(),
  }),
]) satisfies z.ZodType<MenuLine>;
const Parts = z.array(z.object({ name: Words, lines: z.array(Line).max(100) })).max(20) satisfies z.ZodType<MenuPart[]>;

/** What the roles are called in the language of the screens, for the menu over a field. */
const roleNames = new Map<string, string>();

/** The name of what the platform does by itself; its own name until the screens have told theirs. */
export const roleName = (role: (typeof menuRoles)[number]): { readonly label?: string } => {
  const label = roleNames.get(role);
  return label === undefined ? {} : { label };
};

/** Puts what the screens offer into the menu bar. @param raw what the page sent, as `MenuPart[]`. */
export function showMenu(raw: unknown): void {
  const parts = Parts.parse(raw);
  for (const line of parts.flatMap(({ lines }) => lines)) if (line.kind === 'role') roleNames.set(line.role, line.name);
  const menu: MenuItemConstructorOptions[] = parts.map(({ name, lines }) => ({
    label: plain(name),
    submenu: lines.map(itemOf),
  }));
  Menu.setApplicationMenu(
    Menu.buildFromTemplate(process.platform === 'darwin' ? [{ role: 'appMenu', label: app.name }, ...menu] : menu),
  );
}

/** An ampersand would mark the letter behind it. */
const plain = (name: string): string => name.replaceAll('&', '&&');

function itemOf(line: MenuLine): MenuItemConstructorOptions {
  if (line.kind === 'line') return { type: 'separator' };
  if (line.kind === 'role') return { role: line.role, label: plain(line.name) };
  return {
    id: line.id,
    label: plain(line.name),
    enabled: line.enabled,
    ...(line.accelerator !== undefined && { accelerator: line.accelerator, registerAccelerator: false }),
    click: () => {
      const window = BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows()[0];
      window?.webContents.send(channels.menuCommand, line.id);
    },
  };
}
