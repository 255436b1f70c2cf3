import type { Catalogue } from '../../catalogue/catalogue-port.ts';
import { duplicateSpeakers, type KnownDuplicates } from '../../names/duplicate-speakers.ts';
import type { Handler } from '../handler.ts';
import { registryOf } from './registry-of.ts';

/** What was found when it was asked last: after an edit, only who changed is compared again. */
const found = new WeakMap<Catalogue, KnownDuplicates>();

/** Who may be in the registry twice, best first. It proposes; a person merges or says that they are not the same. */
export const speakerDuplicates: Handler<'speakers.duplicates'> = ({ catalogue }, { speaker, limit }) => {
  const pairs = duplicatesOf(catalogue).filter(
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

function duplicatesOf(catalogue: Catalogue): KnownDuplicates['pairs'] {
  const registry = registryOf(catalogue);
  const known = found.get(catalogue);
  if (known?.registry === registry) return known.pairs;
  const pairs = duplicateSpeakers(registry, known);
  found.set(catalogue, { registry, pairs });
  return pairs;
}
