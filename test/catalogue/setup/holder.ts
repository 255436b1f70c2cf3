/**
 * Opens a catalogue for writing and holds it until its stdin ends: `node holder.ts FOLDER`. Prints one line: `writer`, or
 * the code of the fault and the number of the process that is said to write.
 */
import { writeSync } from 'node:fs';
import { openCatalogue } from '../../../src/catalogue/catalogue.ts';
import { Fault } from '../../../src/model/fault.ts';

try {
  const catalogue = await openCatalogue(process.argv[2] ?? '', { mode: 'write' });
  writeSync(1, 'writer\n');
  await new Promise((resolve) => process.stdin.resume().once('end', resolve));
  await catalogue.close();
} catch (error) {
  if (!(error instanceof Fault)) throw error;
  const { writer } = (error.detail ?? {}) as { writer?: { pid?: number } };
  writeSync(1, `${error.code} ${writer?.pid ?? ''}\n`);
}
