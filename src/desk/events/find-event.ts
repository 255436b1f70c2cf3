import type { Catalogue } from '../../catalogue/catalogue-port.ts';
import { Fault } from '../../model/fault.ts';
import type { EventId } from '../../model/ids.ts';
import type { PressEvent } from '../../model/press-event.ts';

/** The event with that id; faults with `event/not-found`. */
export function findEvent(catalogue: Catalogue, id: EventId): PressEvent {
  const event = catalogue.events.get(id);
  if (!event) throw new Fault('event/not-found', 'That press event is not in the catalogue any more.', { event: id });
  return event;
}
