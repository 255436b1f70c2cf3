import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { readBack } from '../../../src/metadata/read-back.ts';
import { verifyPack } from '../../../src/packs/verify-pack.ts';
import { commandLine } from '../kills/command-line.ts';
import { examine } from '../kills/examine.ts';
import { killAfter, killed } from '../kills/killed.ts';
import type { Tally } from '../kills/tally.ts';
import type { Random } from '../setup/random.ts';
import type { ExportKit } from './export-kit.ts';
import { originalsIn } from './originals.ts';

/** Lines that an export of the kit prints before it verifies, about. */
const lines = 12;

/**
 * `cutline export` is killed: before its first file, between files, while it verifies, seals and gives the pack its name.
 * Under that name is nothing or a whole pack; the originals are as they were; the same export succeeds afterwards.
 */
export async function exportRound(kit: ExportKit, random: Random, tally: Tally): Promise<void> {
  // A place of its own: the catalogue remembers the packs of other rounds.
  const out = await mkdtemp(join(kit.folder, 'out-'));
  const name = random.pick(['pack', 'pack.zip']);
  const last = random.below(lines + 3);
  const isAtEnd = last > lines;
  const delay = random.below(isAtEnd ? 1500 : 80);
  const first = await killed(commandLine, exporting(kit, join(out, name)), (child) => {
    let heard = 0;
    if (last === 0) killAfter(child, 400 + random.below(800));
    return () => {
      if (heard++ === Math.min(last, lines) - 1) killAfter(child, delay);
    };
  });
  tally.count(first.killed ? 'export' : 'export that ended before');
  const wrong = (sentence: string): void => void tally.wrong.push(`export of ${name}: ${sentence}`);
  const strangers = (await readdir(out)).filter((one) => one !== name && !one.startsWith(`.${name}.part-`));
  if (strangers.length > 0) wrong(`${strangers.join(', ')} is left.`);
  const isThere = existsSync(join(out, name));
  if (isThere && !(await verifyPack(join(out, name), { readBack })).verified) wrong('half a pack has its name.');
  await examine(tally, kit.catalogue, {
    what: 'export',
    look: (catalogue) => {
      const noted = [...catalogue.packs.all()].filter(({ path }) => path === join(out, name));
      return noted.length > 0 && !isThere ? ['a pack is noted that is not there.'] : [];
    },
  });
  const again = isThere ? `again-${name}` : name;
  const second = await killed(commandLine, exporting(kit, join(out, again)), () => undefined);
  if (!second.lines.at(-1)?.includes('"verified":true') || !existsSync(join(out, again)))
    wrong(`the next one fails: ${second.errors}`);
  if ((await originalsIn(kit.card)) !== kit.originals) wrong('an original was touched.');
  await rm(out, { recursive: true });
}

const exporting = ({ catalogue }: ExportKit, to: string): string[] => [
  'export',
  ...['--to', to, '--catalogue', catalogue, '--languages', 'en', '--json'],
  ...['--waive', 'credit-missing', '--waive', 'caption-missing'],
];
