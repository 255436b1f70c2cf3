import { join } from 'node:path';
import { BrowserWindow } from 'electron';

/** The address of the screens in the desktop window. */
export const startPage = 'cutline://app/';

/** Whether an address is one of the program's own pages. */
export const isOwnPage = (address: string): boolean => address === 'cutline://app' || address.startsWith(startPage);

/** Opens the window on the screens: sandboxed, isolated, and bound to the program's own pages. */
export function openWindow(): BrowserWindow {
  const window = new BrowserWindow({
    width: 1440,
    height: 900,
    minWidth: 900,
    minHeight: 600,
    show: false,
    title: 'Cutline',
    autoHideMenuBar: true,
    backgroundColor: '#808080',
    webPreferences: {
      preload: join(__dirname, 'preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      spellcheck: true,
    },
  });
  window.once('ready-to-show', () => {
    window.show();
  });
  window.webContents.setWindowOpenHandler(() => ({ action: 'deny' }));
  window.webContents.on('will-navigate', (event, address) => {
    if (!isOwnPage(address)) event.preventDefault();
  });
  window.webContents.on('will-attach-webview', (event) => {
    event.preventDefault();
  });
  void window.loadURL(startPage);
  return window;
}
