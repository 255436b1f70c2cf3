import { join } from 'node:path';
import { z } from 'zod';

export const root = join(import.meta.dirname, '..', '..');

/** What the set-up found out, for the test files that run after it. */
export const machineFile = join(root, 'test-results', 'machine.json');

const tool = z.union([z.object({ path: z.string() }), z.object({ missing: z.string() })]);

/** The programs of this machine that the end-to-end suites drive: where each is, or in half a sentence why it is not there. */
export const machineRecord = z.object({ chromium: tool, electron: tool, display: tool, perl: tool });

export type Tool = z.infer<typeof tool>;
export type Machine = z.infer<typeof machineRecord>;
