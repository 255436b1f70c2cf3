import type { Asked } from '../variables/subject.ts';
import { variables } from '../variables/variables.ts';

/** A variable, with its brackets, and what it says of a photo. */
export interface SaidVariable {
  readonly variable: string;
  readonly words: string;
}

/** What every variable and each of its forms says; those that have no words are left out. */
export const sayVariables = (asked: Omit<Asked, 'form'>): SaidVariable[] =>
  variables.flatMap(({ names: [name], forms = [], words }) =>
    [undefined, ...forms].flatMap((form) => {
      const said = words({ ...asked, form });
      return said === undefined || said === ''
        ? []
        : { variable: `{${name}${form === undefined ? '' : `:${form}`}}`, words: said };
    }),
  );
