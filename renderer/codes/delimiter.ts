/** Whether codes may stand between that sign: one character that no word and no code holds (as `codes.expand` has it). */
export const isDelimiter = (sign: string): boolean => /^[^\s\p{L}\p{M}\p{N}#{}]$/u.test(sign);
