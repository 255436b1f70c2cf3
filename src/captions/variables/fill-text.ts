import { parseText } from './parse-text.ts';
import type { Asked } from './subject.ts';

/** A text with its variables filled in, and those that the photo has no words for (they are left out). */
export interface FilledText {
  readonly text: string;
  readonly missing: readonly string[];
}

/** Fills the variables of a text in. Faults as `parseText` does. */
export function fillText(text: string, asked: Omit<Asked, 'form'>): FilledText {
  const missing: string[] = [];
  const words = parseText(text).map((part) => {
    if (typeof part === 'string') return part;
    const said = part.variable.words({ ...asked, form: part.form });
    if (said === undefined || said === '') missing.push(`{${part.name}}`);
    return said ?? '';
  });
  return { text: words.join(''), missing };
}
