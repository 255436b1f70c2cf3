import type { TemplateField } from '../../model/caption-template.ts';
import { language } from '../../model/language.ts';

/** The fields with their languages in canonical form; faults with `input/invalid` where one is no language. */
export const checkedFields = (fields: readonly TemplateField[]): TemplateField[] =>
  fields.map((field) => ({ ...field, ...(field.language !== undefined && { language: language(field.language) }) }));
