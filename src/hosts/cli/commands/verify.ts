import { verifyPackAt } from '../../../desk/packs/verify-pack-at.ts';
import { command, type Run } from '../command.ts';
import type { ExitCode } from '../exit.ts';
import { fromHere } from '../with-desk.ts';

export const verifyCommand = command(
  'verify',
  'read a pack again, with ExifTool and by checksums, and say pass or fail for each file',
  async ({ output }: Run<object>, pack: string): Promise<ExitCode> => {
    const result = await verifyPackAt(fromHere(pack), (line) => {
      const problems = line.problems.map(({ message }) => `        ${message}`);
      output.line(line, [`${line.ok ? 'ok    ' : 'FAILED'}  ${line.path}`, ...problems].join('\n'));
    });
    output.line(
      result,
      `${result.verified ? 'Verified' : 'NOT verified'}: ${result.checked} checked, ${result.failed} failed.`,
    );
    return result.verified ? 0 : 1;
  },
).argument('<pack>', 'the pack’s folder or .zip');
