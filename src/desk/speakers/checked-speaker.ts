import { Fault } from '../../model/fault.ts';
import { language } from '../../model/language.ts';
import type { Speaker } from '../../model/speaker.ts';

type Names = Speaker['names'];

/** Names by canonical tag, without blanks and repeats; faults with `speaker/invalid` where none is left. */
export function checkedNames(names: Names): Names {
  const checked: Record<string, string[]> = {};
  for (const [tag, spellings] of Object.entries(names)) {
    const kept = [...new Set(spellings.map((name) => name.trim()).filter(Boolean))];
    if (kept.length > 0) checked[tagOf(tag)] = kept;
  }
  if (Object.keys(checked).length > 0) return checked;
  throw new Fault('speaker/invalid', 'A speaker needs a name in at least one language.', { reason: 'no-name' });
}

/** Both people's names, the first one's main names kept in front. */
export function joinedNames(into: Names, from: Names): Names {
  const joined: Record<string, string[]> = { ...into };
  for (const [tag, spellings] of Object.entries(from)) {
    const known = joined[tag] ?? [];
    const has = new Set(known.map((name) => name.normalize('NFC')));
    joined[tag] = [...known, ...new Set(spellings.filter((name) => !has.has(name.normalize('NFC'))))];
  }
  return joined;
}

function tagOf(raw: string): string {
  try {
    return language(raw);
  } catch {
    throw new Fault('speaker/invalid', `'${raw}' is not a language tag. Use one such as bn, vi or en.`, {
      language: raw,
      reason: 'no-language',
    });
  }
}
