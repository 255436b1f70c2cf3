import type { TemplateField } from '../../model/caption-template.ts';
import { Fault } from '../../model/fault.ts';
import type { PropertyValue } from '../../model/value.ts';
import { fieldName } from './field-name.ts';

/**
 * What a field holds once a template has done its part; null where it is empty then.
 * Texts that are joined are parted by a blank unless one of them brings its own; of lists, nothing stands twice.
 * Faults with `template/invalid` (`cannot-add`) where a value (a number, a date, a position) can only be set.
 */
export function combine(
  field: Pick<TemplateField, 'property' | 'language' | 'action'>,
  before: PropertyValue | undefined,
  value: PropertyValue,
): PropertyValue {
  if (field.action === 'set' || before === undefined || before === '') return value;
  const [first, second] = field.action === 'append' ? [before, value] : [value, before];
  if (typeof first === 'string' && typeof second === 'string') return joined(first, second);
  if (Array.isArray(first) || Array.isArray(second)) return together(list(first), list(second));
  throw new Fault(
    'template/invalid',
    `'${fieldName(field)}' holds one value: nothing can be put behind or before it. Set it instead.`,
    { reason: 'cannot-add', field: fieldName(field) },
  );
}

const joined = (first: string, second: string): string =>
  first === '' || second === '' || /\s$/u.test(first) || /^[\s,.;:!?।…)\]»”’]/u.test(second)
    ? first + second
    : `${first} ${second}`;

const list = (value: PropertyValue): readonly PropertyValue[] =>
  Array.isArray(value) ? (value as PropertyValue[]) : [value];

function together(first: readonly PropertyValue[], second: readonly PropertyValue[]): PropertyValue[] {
  const known = new Map([...first, ...second].map((item) => [JSON.stringify(item), item] as const));
  return [...known.values()];
}
