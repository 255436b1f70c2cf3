import { command, type Run } from '../command.ts';
import type { ExitCode } from '../exit.ts';
import { stdoutGone } from '../stdout-gone.ts';
import { fromHere } from '../with-desk.ts';

export const readCommand = command(
  'read',
  'the metadata of files as Cutline sees it, each value with its source',
  async ({ output }: Run<object>, files: string[]): Promise<ExitCode> => {
    const [{ createReaders }, { readFileFacts }] = await Promise.all([
      import('../../../desk/readers/readers.ts'),
      import('../../../desk/files/read-facts.ts'),
    ]);
    const readers = createReaders();
    let problems = 0;
    try {
      // Read ahead, answered in the order of the arguments.
      const answers = files.map((file) => readFileFacts(readers, fromHere(file)));
      for (const [index, file] of files.entries()) {
        if (stdoutGone.aborted) break;
        const answer = await answers[index];
        if (!answer?.ok) problems += 1;
        output.line({ file, ...answer }, JSON.stringify({ file, ...answer }, undefined, 2));
      }
    } finally {
      await readers.close();
    }
    return problems > 0 ? 1 : 0;
  },
).argument('<file...>', 'pictures');
