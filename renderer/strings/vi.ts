import type { en } from './en.ts';
import type { Word } from './word.ts';

/** Vietnamese; what is not here yet is shown in English. */
export const vi: Partial<Record<keyof typeof en, Word>> = {};
