import { variableNames } from '../../src/model/variable-names.ts';

/** Variables that may be meant where the caret stands, and the place in the text that they take. */
export interface Completion {
  readonly from: number;
  readonly to: number;
  /** Whole, with their brackets. */
  readonly variables: readonly string[];
}

const all = variableNames.flatMap(({ name, forms = [] }) => [name, ...forms.map((form) => `${name}:${form}`)]);

/** What the bracket in front of the caret may become; undefined where none is open, or what it holds begins no variable. */
export function completionAt(text: string, caret: number): Completion | undefined {
  const open = /(?<!\{)(?:\{\{)*\{([a-z]*(?::[a-z0-9]*)?)$/i.exec(text.slice(0, caret));
  if (!open) return undefined;
  const typed = open[1]?.toLowerCase() ?? '';
  const from = caret - typed.length - 1;
  // Forms only where the name is typed: a list of everything helps nobody.
  const variables = all.filter(
    (name) =>
      name.startsWith(typed) &&
      (name === typed || !name.includes(':') || typed.includes(':') || typed === name.split(':')[0]),
  );
  return variables.length === 0 ? undefined : { from, to: caret, variables: variables.map((name) => `{${name}}`) };
}

/** The text with the variable in its place, and where the caret stands then. */
export function completed(text: string, { from, to }: Completion, variable: string): { text: string; caret: number } {
  const behind = text.slice(to).replace(/^\}/, '');
  return { text: text.slice(0, from) + variable + behind, caret: from + variable.length };
}
