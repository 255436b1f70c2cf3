import { matchSpeakers } from '../../names/match-speakers.ts';
import type { Handler } from '../handler.ts';
import { registryOf } from './registry-of.ts';

/** Whom a name may mean, best first. */
export const matchSpeakersCommand: Handler<'speakers.match'> = ({ catalogue }, { query }) => ({
  matches: matchSpeakers(query, registryOf(catalogue)).map(({ speaker, score, same, why }) => ({
    speaker: speaker.id,
    score,
    same,
    why,
  })),
});
