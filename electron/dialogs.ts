import { BrowserWindow, dialog, ipcMain, type IpcMainInvokeEvent, shell } from 'electron';
import { z } from 'zod';
import type { Entry } from '../src/contract/views.ts';
import type { DeskKeeper } from './desk-keeper.ts';
import { dragOut } from './drag-out.ts';
import { showMenu } from './menu-bar.ts';
import { notify } from './notify.ts';
import { channels } from './shell-channels.ts';
import { isOwnPage, startPage } from './window.ts';

const photoFilter = {
  name: 'Photos',
  extensions: [
    ...['jpg', 'jpeg', 'png', 'tif', 'tiff', 'webp', 'heic', 'heif', 'hif', 'avif', 'jxl', 'jp2', 'psd'],
    ...['dng', 'cr2', 'cr3', 'nef', 'nrw', 'arw', 'raf', 'orf', 'rw2', 'rwl', 'pef', 'srw', '3fr', 'iiq'],
  ],
};
const articleFilter = { name: 'Articles', extensions: ['txt', 'md', 'html', 'htm', 'docx'] };

type Window = Electron.BrowserWindow;

/**
 * Answers the screens' shell calls: dialogs and drops become entries, so that a page never names a path.
 * @param wanted the catalogue that a second start of the program named last.
 */
export function answerShellCalls(desk: DeskKeeper, wanted: () => string | undefined): void {
  const handle = (channel: string, answer: (window: Window, ...raw: unknown[]) => Promise<unknown>): void => {
    ipcMain.handle(channel, (event: IpcMainInvokeEvent, ...raw: unknown[]) => {
      const window = BrowserWindow.fromWebContents(event.sender);
      if (!window || event.senderFrame !== event.sender.mainFrame || !isOwnPage(event.senderFrame.url)) {
        throw new Error('Only the program’s own window may ask this.');
      }
      return answer(window, ...raw);
    });
  };
  const entries = (paths: readonly string[]): Promise<Entry[]> => Promise.all(paths.map((path) => desk.addEntry(path)));

  handle(channels.chooseFolder, async (window) => {
    const { filePaths } = await dialog.showOpenDialog(window, { properties: ['openDirectory'] });
    return (await entries(filePaths.slice(0, 1)))[0] ?? null;
  });
  handle(channels.chooseFiles, async (window, raw) => {
    const filters = [z.enum(['photos', 'articles']).parse(raw) === 'photos' ? photoFilter : articleFilter];
    const { filePaths } = await dialog.showOpenDialog(window, { properties: ['openFile', 'multiSelections'], filters });
    return entries(filePaths);
  });
  handle(channels.choosePackPlace, async (window, rawName, rawFormat) => {
    const name = z.string().max(200).parse(rawName);
    const zip = z.enum(['folder', 'zip']).parse(rawFormat) === 'zip';
    const defaultPath = zip ? `${name}.zip` : name;
    const filters = zip ? [{ name: 'ZIP', extensions: ['zip'] }] : [];
    const { filePath } = await dialog.showSaveDialog(window, { defaultPath, filters });
    return filePath ? ((await entries([filePath]))[0] ?? null) : null;
  });
  handle(channels.dropped, (_window, raw) => entries(z.array(z.string()).max(10_000).parse(raw)));
  // A new page is loaded once the answer is on its way: the old one would wait for it in vain.
  const open = (window: Window, catalogue: string): Promise<void> =>
    desk.open(catalogue).then(() => {
      setImmediate(() => void window.loadURL(startPage));
    });
  handle(channels.chooseCatalogue, async (window) => {
    const { filePaths } = await dialog.showOpenDialog(window, { properties: ['openDirectory'] });
    if (filePaths[0] !== undefined) await open(window, filePaths[0]);
  });
  handle(channels.openWanted, async (window) => {
    const catalogue = wanted();
    if (catalogue !== undefined) await open(window, catalogue);
  });
  handle(channels.showMenu, (_window, raw) => {
    showMenu(raw);
    return Promise.resolve();
  });
  handle(channels.notify, (window, rawTitle, rawBody) => {
    notify(window, z.string().max(200).parse(rawTitle), z.string().max(1_000).parse(rawBody));
    return Promise.resolve();
  });
  handle(channels.dragOut, (window, raw) => {
    dragOut(window, raw);
    return Promise.resolve();
  });
  handle(channels.reveal, (_window, raw) => {
    shell.showItemInFolder(z.string().parse(raw));
    return Promise.resolve();
  });
}
