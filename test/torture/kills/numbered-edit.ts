import { Random } from '../setup/random.ts';
import type { Cast } from '../setup/stamped-catalogue.ts';

/** The records that edit `number` of the store's own writer touches: a few, and now and then very many at once. */
export function numberedEdit(seed: number, number: number, { photos, speakers }: Cast): readonly string[] {
  const random = new Random(seed ^ Math.imul(number, 0x9e3779b1));
  if (number % 40 === 0) return [...photos, ...speakers];
  const count = 1 + random.below(4);
  const chosen = Array.from({ length: count }, () => random.pick(photos));
  return [...new Set<string>([...chosen, random.pick(speakers)])];
}
