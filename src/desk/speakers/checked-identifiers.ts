import type { Catalogue } from '../../catalogue/catalogue-port.ts';
import { Fault } from '../../model/fault.ts';
import type { SpeakerId } from '../../model/ids.ts';
import type { Speaker } from '../../model/speaker.ts';
import { registryOf } from './registry-of.ts';

/** Who has which identifier, as an edit goes on. */
export class IdentifierOwners {
  readonly #owners = new Map<string, Speaker>();

  /** @param replaced speakers whose identifiers are about to be others. */
  constructor(catalogue: Catalogue, replaced: ReadonlySet<SpeakerId> = new Set()) {
    for (const speaker of registryOf(catalogue)) if (!replaced.has(speaker.id)) this.give(speaker);
  }

  /**
   * The identifiers of a speaker, without blanks and repeats. One identifier means one person: faults with
   * `speaker/invalid` where it is another speaker's (`detail`: identifier, name, speaker).
   */
  checked(identifiers: readonly string[], own: SpeakerId | undefined): string[] {
    const kept = new Map<string, string>();
    for (const identifier of identifiers.map((text) => text.trim()).filter(Boolean)) {
      const owner = this.#owners.get(keyOf(identifier));
      if (owner && owner.id !== own) throw takenFault(identifier, owner);
      if (!kept.has(keyOf(identifier))) kept.set(keyOf(identifier), identifier);
    }
    return [...kept.values()];
  }

  /** From now on these are the speaker's identifiers. */
  give(speaker: Speaker): void {
    for (const identifier of speaker.identifiers) this.#owners.set(keyOf(identifier), speaker);
  }
}

/** The same address with and without its scheme's s, and with a slash behind it. */
const keyOf = (identifier: string): string => identifier.replace(/^https:/i, 'http:').replace(/\/+$/, '');

function takenFault(identifier: string, { id, names }: Speaker): Fault {
  const name = Object.values(names)[0]?.[0] ?? id;
  const message = `'${identifier}' is the identifier of '${name}' already. If both are one person, merge them; else take it from one of the two.`;
  return new Fault('speaker/invalid', message, { reason: 'identifier-taken', identifier, name, speaker: id });
}
