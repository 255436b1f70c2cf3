import type { Check } from '../checked-photo.ts';
import { findingIn } from '../finding-in.ts';

const runs = /[ \u00a0]{2,}/g;

/** More than one blank between words; indents and the ends of lines are let be. */
export const doubleSpace: Check = ({ texts }) =>
  texts.flatMap((words) =>
    Array.from(words.text.matchAll(runs)).flatMap(([run], at, all) => {
      const from = all[at]?.index ?? 0;
      const to = from + run.length;
      const [before, behind] = [words.text[from - 1], words.text[to]];
      if (before === undefined || behind === undefined || isBreak(before) || isBreak(behind)) return [];
      const message = `There are ${run.length} blanks in a row. Leave one.`;
      const said = { rule: 'double-space', message, fix: ' ', detail: { blanks: run.length } } as const;
      return [findingIn(words, said, { from, to })];
    }),
  );

const isBreak = (one: string): boolean => one === '\n' || one === '\r';
