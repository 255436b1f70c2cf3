import type { Handler } from '../handler.ts';

export const listJobs: Handler<'jobs.list'> = ({ jobs }) => ({ jobs: jobs.list() });
