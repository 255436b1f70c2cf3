import { useMemo } from 'react';
import type { EventView } from '../../src/contract/views.ts';
import { eventEditKey, eventField, eventPort } from '../desk/event-edits.ts';
import { type RecordHand, useRecordEdits } from '../desk/use-record-edits.ts';

/** A press event under the person's hands. */
export function useEventHand(event: EventView): RecordHand {
  const port = useMemo(() => eventPort(event.id), [event.id]);
  return useRecordEdits({
    key: eventEditKey(event.id),
    port,
    revision: event.revision,
    read: (field) => eventField(event, field),
  });
}
