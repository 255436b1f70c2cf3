import { checkTemplate } from '../../captions/templates/check-template.ts';
import { Fault } from '../../model/fault.ts';
import { newTemplateId } from '../../model/ids.ts';
import type { Handler } from '../handler.ts';
import { checkedFields } from './checked-fields.ts';

export const importTemplates: Handler<'templates.import'> = async ({ catalogue }, input) => {
  const templates = input.templates.map(({ name, fields }) => ({ name: name.trim(), fields: checkedFields(fields) }));
  for (const [index, { name, fields }] of templates.entries()) {
    if (templates.findIndex((other) => other.name === name) < index) {
      throw new Fault('template/name-taken', `The file has the template '${name}' twice. Keep one of them.`, { name });
    }
    checkTemplate(fields);
  }
  const { seq, value } = await catalogue.change('templates.import', (draft) => {
    const known = new Map(Array.from(catalogue.templates.all(), ({ name, id }) => [name, id] as const));
    for (const { name, fields } of templates) {
      draft.put('templates', { id: known.get(name) ?? newTemplateId(), name, fields });
    }
    const updated = templates.filter(({ name }) => known.has(name)).length;
    return { added: templates.length - updated, updated };
  });
  return { ...value, seq };
};
