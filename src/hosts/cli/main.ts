import { keepCompiled } from './keep-compiled.ts';

// Before anything else is loaded: what is imported above this line is compiled anew at every start.
keepCompiled();
const { runProgram } = await import('./program.ts');
await runProgram();
