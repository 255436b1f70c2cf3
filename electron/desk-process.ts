import { openDesk } from '../src/desk/desk.ts';
import { keepHeapSmall } from '../src/desk/keep-heap-small.ts';
import { serveSocket } from '../src/hosts/web/serve.ts';
import type { AddEntry, DeskMessage } from './desk-messages.ts';

/** What main sets when it starts the desk. */
const { CUTLINE_CATALOGUE = '', CUTLINE_SCREENS = '', CUTLINE_SAMPLE = '', CUTLINE_SOCKET = '' } = process.env;
/** Only the usual catalogue is made: a folder that is gone should be said. */
const isUsual = process.env.CUTLINE_CREATE === 'yes';

/** Milliseconds: the desk of an app that was killed puts its edits away before it lets go of the catalogue. */
const patience = 5_000;

const tell = (message: DeskMessage): void => {
  if (process.connected) process.send?.(message);
};

try {
  keepHeapSmall();
  const desk = await openDesk({
    catalogue: CUTLINE_CATALOGUE,
    mode: 'write-or-read',
    create: isUsual,
    // The window says why a catalogue cannot be opened, and offers its backups.
    standing: true,
    patience,
    sampleFolder: CUTLINE_SAMPLE,
  });
  const served = await serveSocket(desk, CUTLINE_SCREENS, CUTLINE_SOCKET);
  process.on('message', ({ request, path }: AddEntry) => {
    tell({ kind: 'entry', request, entry: desk.entries.add(path) });
  });
  const end = async (): Promise<void> => {
    await served.close();
    await desk.close();
    process.exit(0);
  };
  // Main is gone, by whatever death: a desk without a window would hold the catalogue's lock for ever.
  process.once('disconnect', () => void end());
  process.once('SIGTERM', () => void end());
  if (!process.connected) await end();
  await desk.welcome({ sample: isUsual });
  tell({ kind: 'ready' });
} catch (error) {
  tell({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
  process.exitCode = 1;
  if (process.connected) process.disconnect?.();
}
