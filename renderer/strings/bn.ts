import type { en } from './en.ts';
import type { Word } from './word.ts';

/** Bengali; what is not here yet is shown in English. */
export const bn: Partial<Record<keyof typeof en, Word>> = {};
