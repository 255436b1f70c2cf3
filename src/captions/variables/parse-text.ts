import { Fault } from '../../model/fault.ts';
import { nearest } from '../../model/nearest.ts';
import type { Variable } from './subject.ts';
import { variables } from './variables.ts';

/** A variable where it stands in a text. */
export interface PlacedVariable {
  readonly name: string;
  readonly variable: Variable;
  readonly form: string | undefined;
}

const named = new Map(variables.flatMap((variable) => variable.names.map((name) => [name, variable] as const)));

const taught = variables.map(({ names: [first] }) => first);

const piece = /\{\{|\}\}|\{([^{}]*)\}|[{}]/g;

/**
 * The words of a text and the variables between them; `{{` and `}}` are brackets that stand for themselves. Faults with
 * `variable/unknown` or `variable/bracket`, with the place (`from`, `to`: UTF-16 units) and what may have been meant.
 */
export function parseText(text: string): (string | PlacedVariable)[] {
  const pieces: (string | PlacedVariable)[] = [];
  let at = 0;
  for (const { 0: found, 1: inside, index } of text.matchAll(piece)) {
    pieces.push(text.slice(at, index));
    at = index + found.length;
    if (inside !== undefined) pieces.push(placed(inside, index, at));
    else if (found.length === 2) pieces.push(found.charAt(0));
    else throw bracketFault(found, index);
  }
  pieces.push(text.slice(at));
  return pieces.filter((part) => part !== '');
}

function placed(inside: string, from: number, to: number): PlacedVariable {
  const colon = inside.indexOf(':');
  const name = (colon < 0 ? inside : inside.slice(0, colon)).trim().toLowerCase();
  const form = colon < 0 ? undefined : inside.slice(colon + 1).trim();
  const variable = named.get(name);
  if (!variable) {
    const meant = nearest(name, taught) ?? nearest(name, [...named.keys()]);
    throw unknownFault(`{${inside}}`, meant === undefined ? undefined : `{${meant}}`, from, to);
  }
  if (form === undefined || variable.forms?.includes(form)) return { name, variable, form };
  const meant = nearest(form, variable.forms ?? []) ?? variable.forms?.[0];
  throw unknownFault(`{${inside}}`, meant === undefined ? `{${name}}` : `{${name}:${meant}}`, from, to);
}

const unknownFault = (variable: string, suggestion: string | undefined, from: number, to: number): Fault =>
  new Fault(
    'variable/unknown',
    `There is no variable ${variable}. ` +
      (suggestion === undefined
        ? 'Choose one from the list, or write {{ for a bracket that stands for itself.'
        : `Did you mean ${suggestion}?`),
    { variable, from, to, ...(suggestion !== undefined && { suggestion }) },
  );

const bracketFault = (bracket: string, from: number): Fault =>
  new Fault(
    'variable/bracket',
    `A bracket '${bracket}' stands alone. Write ${bracket}${bracket} where it stands for itself.`,
    { bracket, from, to: from + 1 },
  );
