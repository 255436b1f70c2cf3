import { join } from 'node:path';
import { app, BrowserWindow, dialog, protocol, session } from 'electron';
import { defaultCatalogue } from '../src/desk/default-catalogue.ts';
import { bundledNode } from './bundled-node.ts';
import { DeskKeeper } from './desk-keeper.ts';
import { answerShellCalls } from './dialogs.ts';
import { forward } from './forward.ts';
import { channels } from './shell-channels.ts';
import { openWindow } from './window.ts';

protocol.registerSchemesAsPrivileged([
  { scheme: 'cutline', privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true } },
]);

if (app.requestSingleInstanceLock()) void app.whenReady().then(run);
else app.quit();

function run(): void {
  const dist = join(__dirname, '..');
  const node = bundledNode(join(dist, '..'));
  if (node === undefined) {
    dialog.showErrorBox(
      'Cutline cannot start',
      'The Node that Cutline brings along is missing. Install Cutline again.',
    );
    app.exit(1);
    return;
  }
  const desk = new DeskKeeper(
    {
      node,
      script: join(dist, 'desk', 'desk-process.js'),
      catalogue: catalogueArgument() ?? defaultCatalogue(),
      screens: join(dist, 'renderer'),
      sample: join(dist, 'sample'),
    },
    () => {
      for (const window of BrowserWindow.getAllWindows()) window.webContents.send(channels.deskRestarted);
    },
    (reason) => {
      dialog.showErrorBox('Cutline cannot go on', reason);
      app.exit(1);
    },
  );
  protocol.handle('cutline', (request) => forward(desk, request));
  session.defaultSession.setPermissionRequestHandler((_contents, _permission, answer) => {
    answer(false);
  });
  answerShellCalls(desk);
  openWindow();
  app.on('second-instance', () => {
    const [window] = BrowserWindow.getAllWindows();
    if (window?.isMinimized()) window.restore();
    window?.focus();
  });
  app.on('activate', () => {
    if (BrowserWindow.getAllWindows().length === 0) openWindow();
  });
  endWith(desk);
}

/** The desk ends before the program does: it has the last edits to put away. */
function endWith(desk: DeskKeeper): void {
  let ending = false;
  app.on('window-all-closed', () => {
    app.quit();
  });
  app.on('will-quit', (event) => {
    event.preventDefault();
    if (ending) return;
    ending = true;
    // Every window is closed by now. Nothing is left to ask, so no second quit().
    void desk.end().finally(() => {
      app.exit(0);
    });
  });
}

const catalogueArgument = (): string | undefined =>
  process.argv.find((argument) => argument.startsWith('--catalogue='))?.slice('--catalogue='.length);
