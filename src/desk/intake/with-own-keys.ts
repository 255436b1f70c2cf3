import type { SuggestedSpeaker } from '../../model/press-event.ts';

/** Every person under a key of their own: the same name in two languages is one person, two known speakers stay two. */
export function withOwnKeys(people: readonly SuggestedSpeaker[]): SuggestedSpeaker[] {
  const byKey = new Map<string, SuggestedSpeaker>();
  for (const person of people) {
    const other = byKey.get(person.key);
    const before = other?.speaker ?? null;
    const two = before !== null && person.speaker !== null && before !== person.speaker;
    const key = two ? `${person.key} ${person.speaker}` : person.key;
    byKey.set(key, other && !two ? joined(other, person) : { ...person, key });
  }
  return [...byKey.values()];
}

function joined(one: SuggestedSpeaker, two: SuggestedSpeaker): SuggestedSpeaker {
  const spellings = new Map(
    [...one.spellings, ...two.spellings].map((spelling) => [`${spelling.language} ${spelling.text}`, spelling]),
  );
  return {
    ...one,
    spellings: [...spellings.values()],
    titles: [...new Set([...one.titles, ...two.titles])],
    photos: [...new Set([...one.photos, ...two.photos])],
    speaker: one.speaker ?? two.speaker,
  };
}
