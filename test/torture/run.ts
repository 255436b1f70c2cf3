import { parseArgs } from 'node:util';
import { describeMachine } from '../bench/machine.ts';
import { areas } from './areas.ts';

const sizes = ['kills', 'states', 'damages', 'photos', 'seconds'] as const;
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    quick: { type: 'boolean' },
    seed: { type: 'string' },
    kills: { type: 'string' },
    states: { type: 'string' },
    damages: { type: 'string' },
    photos: { type: 'string' },
    seconds: { type: 'string' },
  },
});
const known = areas.map(({ name }) => name);
const unknown = positionals.filter((name) => !known.includes(name));
const seed = Number(values.seed ?? Date.now() % 2 ** 31);

if (unknown.length > 0 || !Number.isSafeInteger(seed)) {
  console.error(
    `npm run torture -- [AREA]… [--quick] [--seed N]${sizes.map((size) => ` [--${size} N]`).join('')}\n` +
      `There are: ${known.join(', ')}. --seed makes the same choices again, --quick tries less.`,
  );
  process.exitCode = 2;
} else {
  const given = Object.fromEntries(
    sizes.flatMap((size) => (values[size] === undefined ? [] : [[size, Number(values[size])]])),
  );
  console.log(await describeMachine());
  console.log(`seed ${seed}`);
  for (const area of areas.filter(({ name }) => positionals.length === 0 || positionals.includes(name))) {
    console.log(`\n${area.name}`);
    const begun = performance.now();
    const well = await area.run({
      ...given,
      seed,
      quick: values.quick ?? false,
      say: (line) => {
        console.log(line);
      },
    });
    console.log(
      `${well ? 'nothing was lost' : 'SOMETHING WAS LOST'}, in ${Math.round((performance.now() - begun) / 1000)} s`,
    );
    if (!well) process.exitCode = 1;
  }
}
