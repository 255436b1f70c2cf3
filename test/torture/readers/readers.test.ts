import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openCatalogue } from '../../../src/catalogue/catalogue.ts';
import { newFolder, opened } from '../../catalogue/setup/folders.ts';
import { anEvent, aPhoto, aSpeaker, captioned } from '../../catalogue/setup/records.ts';
import { fingerprintOf } from '../setup/fingerprint-of.ts';
import { shortForm } from '../setup/short-form.ts';
import { readersArea } from './readers-area.ts';

const actions = fc.array(fc.constantFrom('edit', 'three edits', 'checkpoint', 'look'), { minLength: 4, maxLength: 16 });

describe('two readers beside a writer', () => {
  it('show all that was acknowledged when they opened, and never half of an edit', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(actions, async (steps) => {
        const catalogue = await opened(await newFolder());
        const event = anEvent();
        let photo = aPhoto(event.id);
        const states = [fingerprintOf(catalogue)];
        const pending: Promise<unknown>[] = [];
        let number = 0;
        const edit = (): void => {
          const text = `edit ${number++}`;
          const done = catalogue.change('edit', (draft) => {
            draft.put('events', event);
            photo = draft.put('photos', captioned(photo, text));
            draft.put('speakers', aSpeaker({ note: text }));
          });
          states.push(fingerprintOf(catalogue));
          pending.push(done);
        };
        for (const step of steps) {
          if (step === 'edit') edit();
          if (step === 'three edits') for (let time = 0; time < 3; time++) edit();
          if (step === 'checkpoint') pending.push(catalogue.checkpoint());
          if (step !== 'look') continue;
          const acknowledged = catalogue.seq;
          const open = () => openCatalogue(catalogue.folder, { mode: 'read' });
          for (const reader of await Promise.all([open(), open()])) {
            expect(reader.seq).toBeGreaterThanOrEqual(acknowledged);
            expect(fingerprintOf(reader)).toBe(states[reader.seq]);
          }
        }
        await Promise.all(pending);
        expect(fingerprintOf(await openCatalogue(catalogue.folder, { mode: 'read' }))).toBe(states[catalogue.seq]);
        await catalogue.close();
      }),
      { numRuns: 25 },
    );
  });

  it('follow it through checkpoints and kills, agree with it at every edit, and never go back', async () => {
    expect(await shortForm(readersArea)).toContain('wrong 0');
  }, 120_000);
});
