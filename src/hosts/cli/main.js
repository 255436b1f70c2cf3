// In plain JavaScript, as is what it imports: to take the types out of a single file that is not kept yet costs a tenth of a second.
import { keepCompiled } from './keep-compiled.js';

// Before anything else is loaded: what is imported above this line is compiled anew at every start.
keepCompiled();
const { runProgram } = await import('./program.ts');
await runProgram();
