import { describe, expect, it } from 'vitest';
import { shortForm } from '../setup/short-form.ts';
import { powerArea } from './power-area.ts';

describe('a power cut', () => {
  it('at any call loses nothing of ours, shows up every sync that is left out, and costs lowdb as it comes its edits', async () => {
    const report = await shortForm(powerArea, { states: 100 });
    expect(report).toMatch(/catalogue: states 100, edits acknowledged 20, states with a loss 0, .* open 0$/m);
    expect(report).not.toMatch(/lowdb as it comes: .* loss 0, .* open 0$/m);
  }, 120_000);
});
