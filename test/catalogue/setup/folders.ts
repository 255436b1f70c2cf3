import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type Catalogue, openCatalogue, type OpenOptions } from '../../../src/catalogue/catalogue.ts';

/** A place for a catalogue in a new temporary folder that goes when the test is over. */
export async function newFolder(): Promise<string> {
  const parent = await mkdtemp(join(tmpdir(), 'cutline-catalogue-'));
  onTestFinished(() => rm(parent, { recursive: true, force: true }));
  return join(parent, 'Hanoi.cutline');
}

/** Opens a catalogue that is closed when the test is over, if it has not been by then. */
export async function opened(
  folder: string,
  options: OpenOptions = { mode: 'write', create: true },
  open = openCatalogue,
): Promise<Catalogue> {
  const catalogue = await open(folder, options);
  onTestFinished(() => catalogue.close());
  return catalogue;
}

/** A copy of a catalogue's files as they are now, as after a crash: without its lock. */
export async function copyOf(folder: string): Promise<string> {
  const copy = await newFolder();
  await cp(folder, copy, { recursive: true });
  await rm(join(copy, 'lock'), { force: true });
  return copy;
}
