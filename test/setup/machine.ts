import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findMachine } from './find-machine.ts';
import { type Machine, machineFile, machineRecord, root } from './machine-record.ts';

/** The programs that end-to-end suites drive, as the set-up left it; a suite that is run alone, without the set-up, looks for itself and installs nothing. */
export const machine: Machine = existsSync(machineFile)
  ? machineRecord.parse(JSON.parse(readFileSync(machineFile, 'utf8')))
  : await findMachine();

/** What Chromium and Electron need as root, where their sandbox refuses to start. */
export const sandboxArguments: readonly string[] = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** The test data beside the checkout; not everyone has it. */
export const sharedFolder = join(root, '..', 'shared');

/**
 * Whether a suite can run here, for `describe.skipIf(needs.missing)(`name${needs.because}`, …)`: `because` is empty where
 * it can, and otherwise the reason, so that a skip says in its own name why.
 */
export function journeyNeeds(...needs: readonly (keyof Machine | 'shared')[]): { missing: boolean; because: string } {
  const reasons = needs.flatMap((need) => {
    if (need === 'shared') return existsSync(sharedFolder) ? [] : ['the test data in ../shared is absent'];
    const found = machine[need];
    return 'missing' in found ? [found.missing] : [];
  });
  return { missing: reasons.length > 0, because: reasons.length > 0 ? ` — skipped: ${reasons.join('; ')}` : '' };
}

/** Where a program is. Throws where it is missing: suites that need it ask `journeyNeeds` first. */
export function pathOf(need: keyof Machine): string {
  const found = machine[need];
  if ('missing' in found) throw new Error(found.missing);
  return found.path;
}
