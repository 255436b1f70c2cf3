import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Catalogue } from '../../catalogue/catalogue-port.ts';
import type { Speaker } from '../../model/speaker.ts';
import { type Duplicate, duplicateSpeakers } from '../../names/duplicate-speakers.ts';
import type { Handler } from '../handler.ts';
import { registryOf } from './registry-of.ts';

/** What was looked for last: after an edit, only who changed is compared again. */
interface Looked {
  readonly registry: readonly Speaker[];
  readonly pairs: Promise<readonly Duplicate[]>;
}

const looked = new WeakMap<Catalogue, Looked>();

/** Who may be in the registry twice, best first. It proposes; a person merges or says that they are not the same. */
export const speakerDuplicates: Handler<'speakers.duplicates'> = async ({ catalogue }, { speaker, limit }) => {
  const pairs = (await duplicatesOf(catalogue)).filter(
    ({ one, other }) => speaker === undefined || one.id === speaker || other.id === speaker,
  );
  return {
    total: pairs.length,
    pairs: pairs.slice(0, limit).map(({ one, other, score, why, spellings: [first, second] }) => ({
      one: one.id,
      other: other.id,
      score,
      why,
      spellings: [first, second],
    })),
  };
};

function duplicatesOf(catalogue: Catalogue): Looked['pairs'] {
  const registry = registryOf(catalogue);
  const last = looked.get(catalogue);
  if (last?.registry === registry) return last.pairs;
  const pairs = lookAgain(registry, last);
  looked.set(catalogue, { registry, pairs });
  return pairs;
}

async function lookAgain(registry: readonly Speaker[], last: Looked | undefined): Promise<readonly Duplicate[]> {
  const known = last && { registry: last.registry, pairs: await last.pairs };
  return duplicateSpeakers(registry, known, nextTurn);
}
