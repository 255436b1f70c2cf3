import type { CommonField } from '../../src/contract/common.ts';
import type { Words } from '../strings/words.ts';

/** That photos differ, and in how many ways. */
export const mixedWords = ({ different }: CommonField, { t }: Words): string =>
  different === 0 ? t('many.notCompared') : t('many.mixed', { count: different });
