import { parseArgs } from 'node:util';
import { areas } from './areas.ts';
import { describeMachine } from './machine.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { quick: { type: 'boolean' } } });
const known = areas.map(({ name }) => name);
const unknown = positionals.filter((name) => !known.includes(name));

if (unknown.length > 0) {
  console.error(`No such area: ${unknown.join(', ')}. There are: ${known.join(', ')}. --quick takes fewer files.`);
  process.exitCode = 2;
} else {
  console.log(await describeMachine());
  for (const area of areas.filter(({ name }) => positionals.length === 0 || positionals.includes(name))) {
    console.log(`\n${area.name}`);
    if (!(await area.run({ quick: values.quick ?? false }))) process.exitCode = 1;
  }
}
