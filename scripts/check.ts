import { runGates } from './gates.ts';

process.exitCode = await runGates(undefined);
