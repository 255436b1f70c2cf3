import type { Handler } from '../handler.ts';
import { findTemplate } from './find-template.ts';

export const removeTemplate: Handler<'templates.remove'> = async ({ catalogue }, { template }) => {
  const { seq } = await catalogue.change('templates.remove', (draft) => {
    draft.remove('templates', findTemplate(catalogue, template).id);
  });
  return { seq };
};
