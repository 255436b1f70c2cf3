import { parseArgs } from 'node:util';
import { type Only, runGates } from './gates.ts';

const { values } = parseArgs({ options: { only: { type: 'string' } } });
if (values.only !== undefined && values.only !== 'unit' && values.only !== 'journeys') {
  console.error('npm test -- --only unit|journeys');
  process.exit(2);
}
process.exitCode = await runGates(values.only satisfies Only);
