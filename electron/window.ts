import { join } from 'node:path';
import { app, BrowserWindow, screen } from 'electron';
import { offerFieldMenu } from './field-menu.ts';
import { boundsWithin, keepPlace, readPlace } from './window-place.ts';

/** The address of the screens in the desktop window. */
export const startPage = 'cutline://app/';

/** Whether an address is one of the program's own pages. */
export const isOwnPage = (address: string): boolean => address === 'cutline://app' || address.startsWith(startPage);

/** Opens the window on the screens: sandboxed, isolated, and bound to the program's own pages. */
export function openWindow(): BrowserWindow {
  const file = join(app.getPath('userData'), 'window.json');
  const place = readPlace(file);
  const window = new BrowserWindow({
    width: 1440,
    height: 900,
    ...(place && boundsWithin(place.bounds, displayAreas())),
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
    if (place?.maximized) window.maximize();
    window.show();
  });
  window.on('close', () => {
    keepPlace(file, { bounds: window.getNormalBounds(), maximized: window.isMaximized() });
  });
  offerFieldMenu(window);
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

/** Where windows may stand on each display, the main one first. */
function displayAreas(): readonly Electron.Rectangle[] {
  const main = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter(({ id }) => id !== main.id);
  return [main, ...others].map(({ workArea }) => workArea);
}
