import { closeSync, openSync, unlinkSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { type Catalogue, openCatalogue } from '../../../src/catalogue/catalogue.ts';
import { Fault } from '../../../src/model/fault.ts';
import { aSpeaker } from '../../catalogue/setup/records.ts';
import { releaseDisk, smallDisk } from '../../desk/small-disk.ts';
import type { Area } from '../area.ts';

const edits = 100;

/** A disk of 16 MB is filled to the last byte, edits are refused, room is made, and the same edits are saved. */
export const fullDiskArea: Area = {
  name: 'full-disk',
  run: async ({ say }) => {
    const disk = smallDisk(16);
    if (disk === undefined) {
      say('skipped: this user may not mount a disk');
      return true;
    }
    try {
      return await onDisk(disk, say);
    } finally {
      releaseDisk(disk);
    }
  },
};

async function onDisk(disk: string, say: (line: string) => void): Promise<boolean> {
  const folder = join(disk, 'Small.cutline');
  const ballast = join(disk, 'ballast');
  const catalogue = await openCatalogue(folder, { mode: 'write', create: true });
  const saved = new Set<string>();
  for (let number = 0; number < 50; number++) await edit(catalogue, number, saved);
  fill(ballast);
  let refused = 0;
  for (let number = 0; number < edits; number++) if (!(await edit(catalogue, 50 + number, saved))) refused++;
  unlinkSync(ballast);
  const freed = performance.now();
  let first = 0;
  let again = 0;
  for (let number = 0; number < edits; number++) {
    if (await edit(catalogue, 50 + number, saved)) again++;
    first ||= performance.now() - freed;
  }
  await catalogue.close();
  const reopened = await openCatalogue(folder, { mode: 'write' });
  const there = new Set([...reopened.speakers.all()].map(({ id }) => id as string));
  await reopened.close();
  const lost = saved.difference(there).size;
  say(`edits refused with a sentence ${refused} of ${edits}, saved once there was room ${again}, lost ${lost}`);
  say(`first one saved ${first.toFixed(1)} ms after there was room`);
  // A disk of 16 MB has no room for a backup beside its catalogue, and says so; nothing else is to be told.
  const told = reopened.notices.filter(({ code }) => code !== 'backup/refused');
  return refused === edits && again === edits && lost === 0 && there.size === saved.size && told.length === 0;
}

/** Larger than what may be free in the last page of the journal. @returns false where it was refused as it should be. */
async function edit(catalogue: Catalogue, number: number, saved: Set<string>): Promise<boolean> {
  const speaker = aSpeaker({ note: `${number} ${'x'.repeat(5000)}` });
  try {
    await catalogue.change('add', (draft) => draft.put('speakers', speaker));
    saved.add(speaker.id);
    return true;
  } catch (error) {
    if (error instanceof Fault && error.code === 'store/disk-full' && error.message.includes('Make space'))
      return false;
    throw error;
  }
}

function fill(path: string): void {
  const file = openSync(path, 'w');
  for (const size of [1024 * 1024, 4096]) {
    try {
      for (;;) writeSync(file, Buffer.alloc(size));
    } catch {
      // Full, as is wanted; what is left is less than this size.
    }
  }
  closeSync(file);
}
