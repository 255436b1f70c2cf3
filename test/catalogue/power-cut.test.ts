import { createHash } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Catalogue, openCatalogue } from '../../src/catalogue/catalogue.ts';
import { openWith } from '../../src/catalogue/opening/open-catalogue.ts';
import { newFolder } from './setup/folders.ts';
import { dataKept, type Kept, materialised, namesKept, PowerCutDisk } from './setup/power-cut.ts';
import { anEvent, aPhoto, aSpeaker, captioned } from './setup/records.ts';

const ways: Kept[] = dataKept.flatMap((data) => namesKept.map((names): Kept => [data, names]));

interface State {
  readonly way: Kept;
  readonly acknowledged: readonly string[];
  readonly left: ReadonlyMap<string, Buffer>;
}

describe('a power cut', () => {
  it(
    'at any instant of editing and checkpointing leaves a catalogue with every acknowledged edit',
    { timeout: 60_000 },
    async () => {
      const folder = await newFolder();
      const acknowledged: string[] = [];
      const states = new Map<string, State>();
      const disk = new PowerCutDisk(folder, () => {
        for (const way of acknowledged.length > 0 ? ways : []) {
          const left = disk.left(way);
          states.set(fingerprint(left, acknowledged.length), { way, acknowledged: [...acknowledged], left });
        }
      });
      const catalogue = await openWith(folder, { mode: 'write', create: true }, disk.files);
      await edits(catalogue, acknowledged);
      await catalogue.close();
      expect(states.size).toBeGreaterThan(150);

      for (const { way, acknowledged: expected, left } of states.values()) {
        const place = join(folder, '..', 'after.cutline');
        await materialised(place, left);
        const after = await openCatalogue(place, { mode: 'write' });
        const notes = new Set([...after.speakers.all()].map(({ note }) => note));
        const captions = new Set([...after.photos.all()].map(({ captions: { en } }) => en?.text));
        const lost = expected.filter((note) => !notes.has(note) || !captions.has(note));
        expect(lost, `${way.join(', ')}: ${after.notices.map(({ message }) => message).join(' ')}`).toEqual([]);
        await after.close();
        await rm(place, { recursive: true });
      }
    },
  );
});

/** Many instants and ways leave the same: once is enough. */
function fingerprint(left: ReadonlyMap<string, Buffer>, acknowledged: number): string {
  const hash = createHash('sha256').update(String(acknowledged));
  for (const [path, bytes] of left) hash.update(path).update(bytes);
  return hash.digest('hex');
}

/** Imports, edits, removals and moves with checkpoints between them; every edit leaves its name in both documents. */
async function edits(catalogue: Catalogue, acknowledged: string[]): Promise<void> {
  const events = [anEvent(), anEvent()];
  for (let number = 0; number < 8; number++) {
    const note = `edit ${number}`;
    const event = events[number % 2]!;
    await catalogue.change('edit', (draft) => {
      draft.put('events', event);
      draft.put('speakers', aSpeaker({ note }));
      const photo = draft.put('photos', aPhoto(event.id));
      draft.put('photos', captioned(photo, note));
    });
    acknowledged.push(note);
    const [photo] = catalogue.photosOf(events[0]!.id);
    if (photo) await catalogue.change('move', (draft) => draft.put('photos', { ...photo, event: events[1]!.id }));
    if (number % 3 === 1) await catalogue.checkpoint();
  }
}
