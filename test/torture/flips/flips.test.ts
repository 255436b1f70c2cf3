import { describe, expect, it } from 'vitest';
import { shortForm } from '../setup/short-form.ts';
import { inMemoryFolder } from '../setup/temporary-folder.ts';
import { makeTemplate } from '../setup/template.ts';
import { flipsArea } from './flips-area.ts';
import { look } from './look.ts';

describe('a file of a catalogue that is damaged at random', () => {
  it('never ends the program without a sentence, and never costs a record in silence', async () => {
    expect(await shortForm(flipsArea, { damages: 120 })).toMatch(/wrong 0/);
  }, 120_000);

  it('would be noticed if it did', async () => {
    await inMemoryFolder(async (folder) => {
      await makeTemplate(folder);
      expect(await look(folder, 'read', 'what was there')).toMatchObject({ outcome: 'silent loss' });
    });
  });
});
