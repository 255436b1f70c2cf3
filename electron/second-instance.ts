import { app, BrowserWindow } from 'electron';
import { z } from 'zod';
import { channels } from './shell-channels.ts';

/** What a second start of the program tells the first before it ends. */
const Told = z.object({ catalogue: z.string().optional() });
export type Told = z.infer<typeof Told>;

/**
 * A second start shows the window of the first. Where it named a catalogue, the window is asked to open it: only the
 * window knows whether everything that was typed is saved.
 * @param want called with that catalogue.
 */
export function answerSecondStarts(want: (catalogue: string) => void, openWindow: () => BrowserWindow): void {
  app.on('second-instance', (_event, _argv, _workingFolder, raw) => {
    const window = BrowserWindow.getAllWindows()[0] ?? openWindow();
    if (window.isMinimized()) window.restore();
    window.show();
    window.focus();
    const { catalogue } = Told.safeParse(raw).data ?? {};
    if (catalogue === undefined) return;
    want(catalogue);
    window.webContents.send(channels.catalogueWanted);
  });
}
