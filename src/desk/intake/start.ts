import type { Handler } from '../handler.ts';
import { refuseReadOnly } from '../refuse-read-only.ts';
import { findTemplate } from '../templates/find-template.ts';
import { runIntake } from './run-intake.ts';

export const startIntake: Handler<'intake.start'> = (context, input) => {
  refuseReadOnly(context.catalogue);
  const pathOf = (id: (typeof input.entries)[number]) => context.entries.path(id);
  const wish = {
    paths: input.entries.map(pathOf),
    articles: (input.articles ?? []).map(pathOf),
    event: input.event,
    eventName: input.eventName,
    copy: input.copy ?? false,
    raw: input.raw,
    pairing: input.pairing,
    template: input.template && findTemplate(context.catalogue, input.template),
  };
  return { job: context.jobs.start('intake', async (voice) => ({ intake: await runIntake(context, wish, voice) })) };
};
