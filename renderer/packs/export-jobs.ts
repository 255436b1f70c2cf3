import { useSyncExternalStore } from 'react';
import type { EventId, JobId } from '../../src/model/ids.ts';

/** Which event's pack is being made, or was last: the screen finds its work again when the person comes back. */
let exportJobs: ReadonlyMap<EventId, JobId> = new Map();
const listeners = new Set<() => void>();

export function rememberExport(event: EventId, job: JobId | undefined): void {
  const next = new Map(exportJobs);
  if (job) next.set(event, job);
  else next.delete(event);
  exportJobs = next;
  for (const listener of listeners) listener();
}

export const useExportJob = (event: EventId): JobId | undefined =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => exportJobs.get(event),
  );
