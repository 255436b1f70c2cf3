import { listBackups } from '../../backups/list-backups.ts';
import type { Check } from '../check.ts';

/** Reads every backup through. */
export const checkBackups: Check = async function* ({ files, folder }) {
  for (const { name, intact } of await listBackups(files, folder)) {
    if (intact) continue;
    const message = `The backup '${name}' is not as it was made, and cannot be gone back to. It is put aside.`;
    yield { code: 'backup/damaged', path: `backups/${name}`, message };
  }
};
