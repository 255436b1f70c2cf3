import { join } from 'node:path';
import { app, BrowserWindow, dialog, protocol, session } from 'electron';
import { defaultCatalogue } from '../src/desk/default-catalogue.ts';
import { bundledNode } from './bundled-node.ts';
import { catalogueArgument } from './catalogue-argument.ts';
import { DeskKeeper } from './desk-keeper.ts';
import { answerShellCalls } from './dialogs.ts';
import { forward } from './forward.ts';
import { channels } from './shell-channels.ts';
import { answerSecondStarts, type Told } from './second-instance.ts';
import { useOwnDictionaries } from './speller.ts';
import { openWindow } from './window.ts';

protocol.registerSchemesAsPrivileged([
  { scheme: 'cutline', privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true } },
]);

const named = catalogueArgument(process.argv, process.env.INIT_CWD ?? process.cwd());
const told: Told = named === undefined ? {} : { catalogue: named };
if (app.requestSingleInstanceLock(told)) void app.whenReady().then(run);
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
      catalogue: named ?? defaultCatalogue(),
      create: named === undefined,
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
  useOwnDictionaries(session.defaultSession);
  session.defaultSession.setPermissionRequestHandler((_contents, permission, answer) => {
    // Copying a caption or a value, and the loupe on the full screen; reading what lies on the clipboard stays refused.
    answer(['clipboard-sanitized-write', 'fullscreen'].includes(permission));
  });
  let wanted: string | undefined;
  answerShellCalls(desk, () => wanted);
  openWindow();
  answerSecondStarts((catalogue) => (wanted = catalogue), openWindow);
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
