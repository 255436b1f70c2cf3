import type { TemplateField } from '../../model/caption-template.ts';
import { Fault } from '../../model/fault.ts';
import { iptcProperty } from '../../model/iptc-properties.ts';
import type { PropertyValue } from '../../model/value.ts';
import { fieldOfVariable } from '../variables/field-variables.ts';
import { parseText } from '../variables/parse-text.ts';
import { fieldName, isCaptionPart } from './field-name.ts';

/**
 * Faults where a template could not be applied to any photo: with `template/invalid` and a reason (`no-such-field`,
 * `field-twice`, `no-value`, `circle` or `circle-alone` where the variables of a field lead back to it), with
 * `variable/unknown` or `variable/bracket` and the field. Fields without a tick are looked at as well: a mistake is told when it is made.
 */
export function checkTemplate(fields: readonly TemplateField[]): void {
  const seen = new Set<string>();
  for (const field of fields) {
    const name = fieldName(field);
    if (!isCaptionPart(field.property) && (!iptcProperty(field.property) || field.property === 'description')) {
      throw fault(
        'no-such-field',
        `There is no field '${field.property}'. Use caption, headline or an IPTC key.`,
        name,
      );
    }
    if (seen.has(name)) throw fault('field-twice', `The template has '${name}' twice. Keep one of them.`, name);
    seen.add(name);
    if (field.action !== 'clear' && isEmpty(field.value)) {
      if (!field.ticked) continue;
      throw fault('no-value', `'${name}' has nothing to put there. Write it, clear it, or take the tick away.`, name);
    }
    for (const text of textsIn(field.value)) within(name, () => parseText(text));
  }
  refuseCircles(fields.filter(({ ticked, action }) => ticked && action !== 'clear'));
}

const isEmpty = (value: PropertyValue | undefined): boolean =>
  value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

/** Every text that a value holds, however deep. */
export function textsIn(value: PropertyValue | undefined): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap((item: PropertyValue) => textsIn(item));
  return typeof value === 'object' ? Object.values(value).flatMap((item: PropertyValue) => textsIn(item)) : [];
}

function within(field: string, run: () => unknown): void {
  try {
    run();
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    throw new Fault(error.code, `In '${field}': ${error.message}`, { ...error.detail, field });
  }
}

function refuseCircles(fields: readonly TemplateField[]): void {
  const leadsTo = (field: TemplateField): TemplateField[] => {
    const asked = textsIn(field.value)
      .flatMap((text) => parseText(text))
      .flatMap((part) => (typeof part === 'string' ? [] : (fieldOfVariable(part.name) ?? [])));
    return fields.filter(
      ({ property, language }) =>
        asked.includes(property) &&
        (!isCaptionPart(property) || language === undefined || language === (field.language ?? language)),
    );
  };
  const follow = (field: TemplateField, path: readonly TemplateField[]): void => {
    if (path.includes(field)) {
      const circle = [...path.slice(path.indexOf(field)), field].map(fieldName);
      const words =
        circle.length === 2
          ? `'${fieldName(field)}' calls itself. To keep what is there, append or prepend instead.`
          : `These fields call each other for ever: ${circle.join(' → ')}. Take one of the variables out.`;
      const [reason, text] = circle.length === 2 ? ['circle-alone', fieldName(field)] : ['circle', circle.join(' → ')];
      throw new Fault('template/invalid', words, { reason, field: text });
    }
    for (const next of leadsTo(field)) follow(next, [...path, field]);
  };
  for (const field of fields) follow(field, []);
}

const fault = (reason: string, message: string, field: string): Fault =>
  new Fault('template/invalid', message, { reason, field });
