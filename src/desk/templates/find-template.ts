import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { CaptionTemplate } from '../../model/caption-template.ts';
import { Fault } from '../../model/fault.ts';
import type { TemplateId } from '../../model/ids.ts';

/** The template of this id; faults with `template/not-found`. */
export function findTemplate(catalogue: Catalogue, id: TemplateId): CaptionTemplate {
  const template = catalogue.templates.get(id);
  if (template) return template;
  throw new Fault('template/not-found', 'That template is not there any more. Choose another one.', { template: id });
}
