import type { Handler } from '../handler.ts';

export const cancelJob: Handler<'jobs.cancel'> = ({ jobs }, { job }) => {
  jobs.cancel(job);
  return {};
};
