import { z } from 'zod';
import { TemplateId } from './ids.ts';
import { PropertyValue } from './value.ts';

/** What a template does with what a photo has: put its own words in their place, behind or before them, or take them away. */
export const TemplateAction = z.enum(['set', 'append', 'prepend', 'clear']);
export type TemplateAction = z.infer<typeof TemplateAction>;

/** One field of a template. */
export const TemplateField = z.object({
  /** `caption`, `headline`, `label`, `rating`, or a key of the IPTC property table. */
  property: z.string().min(1),
  /** BCP 47; of captions, headlines and properties that have words by language. */
  language: z.string().optional(),
  /** Whether the template is to do it: a field that is not ticked keeps its words, and touches nothing. */
  ticked: z.boolean(),
  action: TemplateAction,
  /** Texts in it may hold `{variables}`; absent where the field is cleared. */
  value: PropertyValue.optional(),
});
export type TemplateField = z.infer<typeof TemplateField>;

/** Words and values for many photos at once, saved under a name: the stationery pad of other programs. */
export const CaptionTemplate = z.object({
  id: TemplateId,
  revision: z.number().int().positive(),
  name: z.string().min(1),
  fields: z.array(TemplateField),
});
export type CaptionTemplate = z.infer<typeof CaptionTemplate>;
