import { findEvent } from '../events/find-event.ts';
import type { Handler } from '../handler.ts';

export const sidecarState: Handler<'sidecars.state'> = async ({ catalogue, sidecars }, { event }) => {
  const { written, waiting, problems } = await sidecars.state(findEvent(catalogue, event).id);
  return { written, waiting, problems: problems.slice(0, 100) };
};
