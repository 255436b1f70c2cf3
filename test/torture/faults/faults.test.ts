import { describe, expect, it } from 'vitest';
import { shortForm } from '../setup/short-form.ts';
import { faultsArea } from './faults-area.ts';

describe('a disk that fails at any call', () => {
  it('is told of in a sentence, leaves the old state or the new one, and nothing in the way once it is well', async () => {
    expect(await shortForm(faultsArea)).toMatch(/wrong 0, rejections that nobody handled 0/);
  }, 120_000);
});
