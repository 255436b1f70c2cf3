import type { Check } from '../check.ts';
import { brokenReferences } from '../broken-references.ts';

/** Photos of press events and tags of speakers that are not there. */
export const checkReferences: Check = function* ({ catalogue }) {
  if (!catalogue) return;
  const told = new Set<string>();
  for (const { holder, kind, id } of brokenReferences(catalogue)) {
    const code = kind === 'event' ? 'event/missing' : 'speaker/missing';
    const what = kind === 'event' ? `belongs to the press event ${id}` : `names the speaker ${id}`;
    // An event that is gone is one trouble, however many photos it has.
    const key = kind === 'event' ? id : `${holder} ${id}`;
    if (!told.has(key))
      yield { code, id: kind === 'event' ? id : holder, message: `${holder} ${what}, which is not there.` };
    told.add(key);
  }
};
