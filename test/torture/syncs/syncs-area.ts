import { join } from 'node:path';
import type { Area } from '../area.ts';
import { commandLine } from '../kills/command-line.ts';
import { castOf, makeStampedCatalogue } from '../setup/stamped-catalogue.ts';
import { photoFields } from '../setup/stamps.ts';
import { inTemporaryFolder } from '../setup/temporary-folder.ts';
import { hasStrace, isAnswer, type SystemCall, traced } from './traced.ts';

/** The system calls of one edit on the command line, in the order that a promise needs. */
export const syncsArea: Area = {
  name: 'syncs',
  run: ({ say }) =>
    inTemporaryFolder(async (place) => {
      if (!hasStrace()) {
        say('skipped: there is no strace here');
        return true;
      }
      const folder = join(place, 'Traced.cutline');
      const cast = castOf(10);
      await makeStampedCatalogue(folder, cast);
      const edit = `${JSON.stringify({ photo: cast.photos[0], set: photoFields(1) })}\n`;
      const calls = traced(commandLine, ['edit', '--catalogue', folder], edit, join(place, 'trace'));
      const findings = audit(calls);
      for (const { finding, holds } of findings) say(`${holds ? 'holds' : 'BROKEN'}: ${finding}`);
      return findings.every(({ holds }) => holds);
    }),
};

interface Finding {
  readonly finding: string;
  readonly holds: boolean;
}

function audit(calls: readonly SystemCall[]): Finding[] {
  const journal = /\/journal\/\d+\.ndjson/;
  const answered = calls.findIndex(isAnswer);
  const written = calls.findIndex(({ name, input }) => /^p?write/.test(name) && journal.test(input));
  const after = (start: number, wanted: (call: SystemCall) => boolean): number =>
    calls.findIndex((call, index) => index > start && start >= 0 && wanted(call));
  const synced = after(written, ({ name, input }) => name === 'fdatasync' && journal.test(input));
  const made = calls.findIndex(
    ({ name, input }) => name === 'openat' && journal.test(input) && input.includes('O_CREAT'),
  );
  const named = after(made, ({ name, input }) => name === 'fsync' && input.includes('/journal>'));
  const renames = calls.flatMap(({ name, input }, index) =>
    name === 'rename' && input.includes('.cutline') ? [{ index, input }] : [],
  );
  const lasting = renames.filter(({ index, input }) => {
    const [, folder = ''] = /, "(.*)\/[^/"]+"/.exec(input) ?? [];
    return after(index, (call) => call.name === 'fsync' && call.input.includes(`${folder}>`)) > 0;
  });
  return [
    {
      finding: 'the line is written, then synced, then told of',
      holds: written >= 0 && written < synced && synced < answered,
    },
    {
      finding: 'a new journal file has its folder synced before that',
      holds: made < 0 || (named > 0 && named < answered),
    },
    {
      finding: `each of ${renames.length} renames is followed by a sync of its folder`,
      holds: renames.length > 0 && lasting.length === renames.length,
    },
  ];
}
