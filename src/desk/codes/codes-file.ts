/** A file of code replacements, for hosts that read it themselves. */
export { readCodeFile as readCodesFile } from '../../captions/codes/read-code-file.ts';
