/** A file of code replacements, for hosts that read and write it themselves. */
export { readCodeFile as readCodesFile } from '../../captions/codes/read-code-file.ts';
export { writeCodeFile as writeCodesFile } from '../../captions/codes/write-code-file.ts';
