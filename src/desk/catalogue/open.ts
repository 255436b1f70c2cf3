import type { StandingHandler } from '../standing.ts';

export const openAgain: StandingHandler<'catalogue.open'> = async (desk) => {
  await desk.open();
  return {};
};
