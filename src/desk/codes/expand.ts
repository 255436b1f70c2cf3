import { codeFinder } from '../../captions/codes/code-finder.ts';
import { expandCodes } from '../../captions/codes/expand-codes.ts';
import type { Handler } from '../handler.ts';
import { worldOf } from './world-of.ts';

export const expandCodesCommand: Handler<'codes.expand'> = ({ catalogue }, input) => {
  const { find, codes } = codeFinder(worldOf(catalogue, input));
  const { text, unknown } = expandCodes(input.text, find, codes, input.delimiter);
  return { text, unknown: [...unknown] };
};
