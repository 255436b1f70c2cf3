import type { TemplateField } from '../../model/caption-template.ts';

/** How a field of a template is called in messages: `caption.bn`, `creditLine`. */
export const fieldName = ({ property, language }: Pick<TemplateField, 'property' | 'language'>): string =>
  language === undefined ? property : `${property}.${language}`;

/** Captions and headlines, which Cutline keeps by language itself. */
export const isCaptionPart = (property: string): property is 'caption' | 'headline' =>
  property === 'caption' || property === 'headline';
