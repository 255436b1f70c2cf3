import type { Catalogue } from '../../catalogue/catalogue-port.ts';
import type { Speaker } from '../../model/speaker.ts';

const registries = new WeakMap<Catalogue, readonly Speaker[]>();

/** The speakers of a catalogue: the same array as long as they are the same, so that what is made of it lasts. */
export function registryOf(catalogue: Catalogue): readonly Speaker[] {
  const known = registries.get(catalogue);
  const now = [...catalogue.speakers.all()];
  if (known?.length === now.length && known.every((speaker, index) => speaker === now[index])) return known;
  registries.set(catalogue, now);
  return now;
}
