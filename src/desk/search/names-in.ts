import type { Catalogue } from '../../catalogue/catalogue-port.ts';
import type { Speaker } from '../../model/speaker.ts';
import { matchSpeakers } from '../../names/match-speakers.ts';
import { foldedWords } from '../../search/fold.ts';
import type { NameLookup } from '../../search/sql-of.ts';
import { registryOf } from '../speakers/registry-of.ts';

/** Who and what the names in a query mean: speakers under every spelling, events by the words of their names or their id. */
export function namesIn(catalogue: Catalogue): NameLookup {
  return {
    speakers: (name) => {
      const registry = registryOf(catalogue);
      const same = matchSpeakers(name, registry).filter((match) => match.same);
      const named = registry.filter(({ id, names }) => id === name || Object.values(names).flat().some(hasWords(name)));
      return [...new Set([...same.map(({ speaker }) => speaker.id), ...named.map(({ id }) => id)])];
    },
    events: (name) =>
      [...catalogue.events.all()].flatMap(({ id, names }) =>
        id === name || Object.values(names).some(hasWords(name)) ? id : [],
      ),
  };
}

/** Whether a text has these words one behind the other; the last one may go on. */
const hasWords =
  (wanted: string) =>
  (text: string): boolean => {
    const words = foldedWords(wanted);
    return words.length > 0 && ` ${foldedWords(text).join(' ')}`.includes(` ${words.join(' ')}`);
  };

const known = new WeakMap<readonly Speaker[], Map<string, readonly string[]>>();

/** The speakers whom a name means, remembered as long as the registry is the same: a bar of filters asks for many. */
export function speakersNamed(catalogue: Catalogue, name: string): readonly string[] {
  const registry = registryOf(catalogue);
  const names = known.get(registry) ?? new Map<string, readonly string[]>();
  known.set(registry, names);
  const found = names.get(name) ?? namesIn(catalogue).speakers(name);
  names.set(name, found);
  return found;
}
