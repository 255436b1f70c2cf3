import { historyNumbers } from '../../journal/journal-files.ts';
import { scanJournal } from '../../journal/scan.ts';
import { historyPath } from '../../places.ts';
import type { Check } from '../check.ts';

/** Lines of the past that are not as they were written: undo ends there, and nothing else depends on them. */
export const checkPast: Check = async function* ({ files, folder }) {
  for (const number of await historyNumbers(files, folder)) {
    const bytes = await files.readFile(historyPath(folder, number)).catch(() => Buffer.alloc(0));
    const { damaged, tornLength } = scanJournal(bytes);
    if (damaged.length === 0 && tornLength === 0) continue;
    const path = `history/${number}.ndjson`;
    const message = `'${path}' is not as it was written: what was edited before it cannot be undone. No record depends on it.`;
    yield { code: 'history/damaged', path, note: true, message };
  }
};
