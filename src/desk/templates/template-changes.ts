import { checkTemplate } from '../../captions/templates/check-template.ts';
import { type FilledField, fillTemplate } from '../../captions/templates/fill-template.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { PhotoSet } from '../../contract/commands.ts';
import type { TemplateField } from '../../model/caption-template.ts';
import { Fault } from '../../model/fault.ts';
import type { TemplateId } from '../../model/ids.ts';
import { iptcProperty } from '../../model/iptc-properties.ts';
import type { Photo } from '../../model/photo.ts';
import type { PropertyValue, Values } from '../../model/value.ts';
import { mainLanguageOf } from '../views/photo-values.ts';
import { checkedFields } from './checked-fields.ts';
import { findTemplate } from './find-template.ts';
import { subjectOf } from './subject-of.ts';

/** What a template makes of a photo. */
export interface TemplateChanges {
  /** What becomes another. */
  readonly changed: readonly FilledField[];
  /** Variables without words in this photo: their fields stay as they are. */
  readonly missing: readonly string[];
  readonly set: PhotoSet;
}

/** The fields of the saved template, or those that are given; faults with `template/not-found` and as `checkTemplate` does. */
export function fieldsOf(
  catalogue: Catalogue,
  use: { readonly template?: TemplateId | undefined; readonly fields?: readonly TemplateField[] | undefined },
): readonly TemplateField[] {
  const fields = use.template ? findTemplate(catalogue, use.template).fields : checkedFields(use.fields ?? []);
  checkTemplate(fields);
  if (fields.some(({ ticked }) => ticked)) return fields;
  throw new Fault('template/invalid', 'No field of the template is ticked. Tick what it is to change.', {
    reason: 'nothing-ticked',
  });
}

/** @param number the photo's place among those that the template is applied to, from 1. */
export function templateChanges(
  catalogue: Catalogue,
  fields: readonly TemplateField[],
  photo: Photo,
  number: number,
): TemplateChanges {
  const subject = subjectOf(catalogue, photo, number);
  const { event } = subject;
  const main = event?.languages[0] ?? mainLanguageOf(photo, event) ?? 'en';
  const filled = fillTemplate(fields, subject, main);
  const changed = filled.filter(
    ({ before, after, missing }) => missing.length === 0 && JSON.stringify(before ?? null) !== JSON.stringify(after),
  );
  const missing = [...new Set(filled.flatMap((field) => field.missing))];
  return { changed, missing, set: setOf(changed, subject.values) };
}

function setOf(changed: readonly FilledField[], values: Values): PhotoSet {
  const set: Record<string, PhotoSet[string]> = {};
  for (const { property, language, after } of changed) {
    if (property === 'caption') set[`captions.${language ?? ''}.text`] = after ?? '';
    else if (property === 'headline') set[`captions.${language ?? ''}.headline`] = after ?? '';
    else if (language === undefined || iptcProperty(property)?.type !== 'lang-alt') set[property] = after;
    else {
      const before = (set[property] ?? values[property]?.value ?? {}) as Record<string, PropertyValue>;
      const others = Object.entries(before).filter(([tag]) => tag !== language);
      const words = Object.fromEntries(after === null ? others : [...others, [language, after]]);
      set[property] = Object.keys(words).length === 0 ? null : words;
    }
  }
  return set;
}
