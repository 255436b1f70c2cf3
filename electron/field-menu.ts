import { type BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron';
import { roleName } from './menu-bar.ts';

/** The menu over a field: what the speller proposes, then cut, copy and paste. Elsewhere the screens have their own. */
export function offerFieldMenu(window: BrowserWindow): void {
  const { webContents } = window;
  webContents.on('context-menu', (_event, { isEditable, selectionText, dictionarySuggestions }) => {
    if (!isEditable && selectionText.trim() === '') return;
    const proposals: MenuItemConstructorOptions[] = dictionarySuggestions.map((word) => ({
      label: word,
      click: () => {
        webContents.replaceMisspelling(word);
      },
    }));
    const items: MenuItemConstructorOptions[] = isEditable
      ? [
          ...proposals,
          ...(proposals.length > 0 ? [{ type: 'separator' } as const] : []),
          { role: 'cut', ...roleName('cut') },
          { role: 'copy', ...roleName('copy') },
          { role: 'paste', ...roleName('paste') },
          { role: 'selectAll', ...roleName('selectAll') },
        ]
      : [{ role: 'copy', ...roleName('copy') }];
    Menu.buildFromTemplate(items).popup({ window });
  });
}
