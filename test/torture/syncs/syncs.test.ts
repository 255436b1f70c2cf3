import { describe, expect, it } from 'vitest';
import { shortForm } from '../setup/short-form.ts';
import { syncsArea } from './syncs-area.ts';
import { hasStrace } from './traced.ts';

describe('the system calls of one edit', () => {
  it.skipIf(!hasStrace())(
    'sync the line before it is told of, and folders after new names',
    async () => {
      expect(await shortForm(syncsArea)).toMatch(/holds: the line is written/);
    },
    120_000,
  );
});
