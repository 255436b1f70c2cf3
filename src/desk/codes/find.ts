import { codeCandidates } from '../../captions/codes/code-candidates.ts';
import { matchSpeakers } from '../../names/match-speakers.ts';
import type { Handler } from '../handler.ts';
import { registryOf } from '../speakers/registry-of.ts';
import { worldOf } from './world-of.ts';

/** As many as a list shows without scrolling far. */
const usualLimit = 12;

export const findCodesCommand: Handler<'codes.find'> = ({ catalogue }, input) => {
  const meant = (typed: string) => matchSpeakers(typed, registryOf(catalogue)).map(({ speaker }) => speaker);
  const candidates = codeCandidates(input.typed, worldOf(catalogue, input), meant);
  return { candidates: candidates.slice(0, input.limit ?? usualLimit) };
};
