import { describe, expect, it } from 'vitest';
import { findPeople } from '../../src/names/find-people.ts';
import { pressTextsBn } from './press-texts-bn.ts';
import { namesBeforeNouns, namesLikeWords } from './press-texts-bn-ends.ts';
import { pressTextsEn } from './press-texts-en.ts';
import { pressTextsVi } from './press-texts-vi.ts';
import { textsWithNobody } from './texts-with-nobody.ts';

const cases = [
  ['bn', pressTextsBn],
  ['bn', namesLikeWords],
  ['bn', namesBeforeNouns],
  ['vi', pressTextsVi],
  ['en', pressTextsEn],
] as const;

describe.each(cases)('people in press texts (%s)', (language, texts) => {
  it.each(texts.map(([text, ...names]) => [names.join(', ') || 'nobody', text, names] as const))(
    'finds %s in: %s',
    (_names, text, names) => {
      const found = findPeople(text, language, []);
      expect(found.map((mention) => mention.text)).toEqual(names);
      for (const { from, to, text: name } of found) expect(text.slice(from, to)).toBe(name);
    },
  );
});

describe('texts that name nobody', () => {
  it.each(textsWithNobody)('finds nobody (%s) in: %s', (language, text) => {
    expect(findPeople(text, language, [])).toEqual([]);
  });
});
