import type { Handler } from '../handler.ts';

export const listTemplates: Handler<'templates.list'> = ({ catalogue }) => ({
  templates: [...catalogue.templates.all()].toSorted((a, b) => a.name.localeCompare(b.name)),
});
