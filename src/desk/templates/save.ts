import { checkTemplate } from '../../captions/templates/check-template.ts';
import { Fault } from '../../model/fault.ts';
import { newTemplateId } from '../../model/ids.ts';
import type { Handler } from '../handler.ts';
import { checkedFields } from './checked-fields.ts';
import { findTemplate } from './find-template.ts';

export const saveTemplate: Handler<'templates.save'> = async ({ catalogue }, input) => {
  const name = input.name.trim();
  if (name === '') throw new Fault('template/invalid', 'A template needs a name.', { reason: 'no-name' });
  const fields = checkedFields(input.fields);
  checkTemplate(fields);
  const { seq, value } = await catalogue.change('templates.save', (draft) => {
    const before = input.template && findTemplate(catalogue, input.template);
    if (before && input.revision !== undefined && input.revision !== before.revision) {
      throw new Fault('template/stale', 'Someone changed this template meanwhile. Look at both and decide.', {
        template: before.id,
        revision: before.revision,
        current: before,
        yours: { name, fields },
      });
    }
    for (const other of catalogue.templates.all()) {
      if (other.id === before?.id || other.name.normalize() !== name.normalize()) continue;
      throw new Fault('template/name-taken', `There is a template '${name}' already. Choose another name.`, {
        name,
        template: other.id,
      });
    }
    return draft.put('templates', { id: before?.id ?? newTemplateId(), name, fields });
  });
  return { template: value.id, revision: value.revision, seq };
};
