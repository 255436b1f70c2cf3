import { variableNames } from '../../src/model/variable-names.ts';
import { openedVariable } from './at-caret.ts';

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
  const open = openedVariable(text, caret);
  const variables = open ? variablesFor(open.typed) : [];
  return open && variables.length > 0 ? { from: open.from, to: caret, variables } : undefined;
}

/** The variables that begin so, with their brackets. Forms only where the name is typed: a list of everything helps nobody. */
export const variablesFor = (typed: string): string[] =>
  all
    .filter(
      (name) =>
        name.startsWith(typed) &&
        (name === typed || !name.includes(':') || typed.includes(':') || typed === name.split(':')[0]),
    )
    .map((name) => `{${name}}`);

/** The text with the variable in its place, and where the caret stands then. */
export function completed(text: string, { from, to }: Completion, variable: string): { text: string; caret: number } {
  const behind = text.slice(to).replace(/^\}/, '');
  return { text: text.slice(0, from) + variable + behind, caret: from + variable.length };
}
