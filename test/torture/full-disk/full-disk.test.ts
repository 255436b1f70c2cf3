import { describe, expect, it } from 'vitest';
import { shortForm } from '../setup/short-form.ts';
import { fullDiskArea } from './full-disk-area.ts';

describe('a disk without a free byte', () => {
  it('refuses a hundred edits, and takes the same ones without a restart once there is room', async () => {
    expect(await shortForm(fullDiskArea)).toMatch(/lost 0|skipped/);
  }, 60_000);
});
