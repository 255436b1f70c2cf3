import { faultOf } from '../../../desk/fault-of.ts';
import { command, type Run } from '../command.ts';
import type { ExitCode } from '../exit.ts';
import { problemOf } from '../problem-of.ts';
import { stopSignal } from '../stop-signal.ts';
import { fromHere } from '../with-desk.ts';

/** What makes it no pack that could be read; whatever else goes wrong ends the command. */
const unreadable: readonly string[] = ['pack/not-found', 'pack/unsafe'];

export const verifyCommand = command(
  'verify',
  'read a pack again, with ExifTool and by checksums, and say pass or fail for each file',
  async ({ output }: Run<object>, pack: string): Promise<ExitCode> => {
    const { verifyPackAt } = await import('../../../desk/packs/verify-pack-at.ts');
    let checked = 0;
    const result = await verifyPackAt(
      fromHere(pack),
      (line) => {
        checked += 1;
        const problems = line.problems.map(({ message }) => `        ${message}`);
        output.line(line, [`${line.ok ? 'ok    ' : 'FAILED'}  ${line.path}`, ...problems].join('\n'));
      },
      stopSignal(),
    ).catch((error: unknown) => {
      const fault = faultOf(error);
      if (!unreadable.includes(fault.code)) throw error;
      output.line({ problem: problemOf(fault) });
      output.note(fault.message);
      return { verified: false, checked, failed: 0 };
    });
    output.line(
      result,
      `${result.verified ? 'Verified' : 'NOT verified'}: ${result.checked} checked, ${result.failed} failed.`,
    );
    return result.verified ? 0 : 1;
  },
).argument('<pack>', 'the pack’s folder or .zip');
