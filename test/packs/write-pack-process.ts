import { readFile } from 'node:fs/promises';
import { argv } from 'node:process';
import type { PackInput } from '../../src/packs/pack-input.ts';
import { planPack } from '../../src/packs/plan-pack.ts';
import { writePack } from '../../src/packs/write-pack.ts';
import { packTools } from './pack-tools.ts';

/** Makes the pack of the input in the file argv[2] at argv[3], in a process of its own that can be killed. */
const [, , input = '', destination = ''] = argv;
const given = JSON.parse(await readFile(input, 'utf8')) as Omit<PackInput, 'now' | 'iimCuts'>;
await writePack(planPack({ ...given, now: new Date(), iimCuts: () => [] }), destination, packTools(), ({ path }) => {
  process.stdout.write(`${path}\n`);
});
process.stdout.write('made\n');
process.exit(0);
