import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { fileSystem } from '../../../src/catalogue/disk/file-system.ts';
import { openWith } from '../../../src/catalogue/opening/open-catalogue.ts';
import { oneMore } from '../kills/growing-labels.ts';
import { fingerprintOf } from '../setup/fingerprint-of.ts';
import { reopened } from '../setup/reopened.ts';
import type { Work } from './power-cuts.ts';

const fixture = join(import.meta.dirname, '../../catalogue/fixtures/format-1.cutline');

/** A catalogue of the first format is brought to the newest: whenever the power fails, that has happened once or can still. */
export const migrationWork: Work = {
  run: async (recorder, folder, promises) => {
    await cp(fixture, folder, { recursive: true });
    await recorder.adopt(folder);
    const reading = await openWith(folder, { mode: 'read' }, fileSystem, oneMore);
    promises.acknowledged(fingerprintOf(reading));
    await (await openWith(folder, { mode: 'write' }, recorder.files, oneMore)).close();
  },
  reopen: (folder) => reopened(folder, oneMore),
};
