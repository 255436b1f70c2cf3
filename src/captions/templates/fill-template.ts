import type { TemplateField } from '../../model/caption-template.ts';
import type { PropertyValue } from '../../model/value.ts';
import { fillText } from '../variables/fill-text.ts';
import type { Subject } from '../variables/subject.ts';
import { combine } from './combine.ts';
import { isCaptionPart } from './field-name.ts';
import { asWords, held } from './field-words.ts';

/** What a template makes of one field of a photo. */
export interface FilledField {
  readonly property: string;
  /** Of a caption, a headline, or a property that has words by language. */
  readonly language: string | undefined;
  readonly before: PropertyValue | undefined;
  /** Null where the field is empty then. */
  readonly after: PropertyValue | null;
  /** Variables that the photo has no words for. Then the field stays as it is: half a sentence is worse than none. */
  readonly missing: readonly string[];
}

/**
 * What the ticked fields of a checked template make of a photo. Variables that say a field which the template itself
 * changes say what it is going to hold. Faults with `template/invalid` (`cannot-add`).
 * @param main the language of captions for which the template names none, and of values that have no language.
 */
export function fillTemplate(fields: readonly TemplateField[], subject: Subject, main: string): FilledField[] {
  const ticked = fields.filter((field) => field.ticked);
  const done = new Map<TemplateField, FilledField>();
  const filled = (field: TemplateField): FilledField => {
    const known = done.get(field) ?? fill(field);
    done.set(field, known);
    return known;
  };
  const languageOf = ({ property, language }: TemplateField): string | undefined =>
    isCaptionPart(property) ? (language ?? main) : language;

  const fill = (field: TemplateField): FilledField => {
    const language = languageOf(field);
    const before = held(subject, field.property, language);
    if (field.action === 'clear' || field.value === undefined) {
      return { property: field.property, language, before, after: null, missing: [] };
    }
    const missing: string[] = [];
    const words = (text: string): string => {
      const said = fillText(text, {
        subject,
        language: language ?? main,
        field: (property) => told(property, language ?? main),
      });
      missing.push(...said.missing);
      return said.text;
    };
    const value = mapTexts(field.value, words);
    const after = missing.length > 0 ? (before ?? null) : combine(field, before, value);
    return { property: field.property, language, before, after, missing };
  };

  const told = (property: string, language: string): string | undefined => {
    const own = ticked.find(
      (field) => field.property === property && (!isCaptionPart(property) || languageOf(field) === language),
    );
    const result = own && filled(own);
    const value = result ? result.after : held(subject, property, isCaptionPart(property) ? language : undefined);
    return asWords(value ?? undefined, language);
  };

  return ticked.map(filled);
}

function mapTexts(value: PropertyValue, words: (text: string) => string): PropertyValue {
  if (typeof value === 'string') return words(value);
  if (Array.isArray(value)) return value.map((item: PropertyValue) => mapTexts(item, words));
  if (typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapTexts(item, words)]));
}
