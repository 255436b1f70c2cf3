import type { EventId, PhotoId } from '../../model/ids.ts';
import type { Photo } from '../../model/photo.ts';
import { Rows } from '../memory/rows.ts';
import { newPart, type Part, roomIn } from './part.ts';

/** The photos of one press event: those in its documents, and those that came since and are not in one yet. */
export class Shelf {
  readonly event: EventId;
  readonly parts: Part[] = [];
  readonly added = new Rows<PhotoId, Photo>();
  /** Photos of the event, as it is now. */
  count = 0;

  constructor(event: EventId) {
    this.event = event;
  }

  put(part: Part): void {
    this.parts.push(part);
    this.parts.sort((a, b) => a.number - b.number);
    this.count += part.rows.size;
  }

  /** Which document each of the added photos goes to: the last one while it has room, then new ones of `most` photos. */
  shared(most: number): Map<Part, Photo[]> {
    const photos = this.added.list();
    const share = new Map<Part, Photo[]>();
    let part = this.parts.at(-1);
    let [room, start] = [part ? roomIn(part, most) : 0, 0];
    while (start < photos.length) {
      if (!part || room === 0) {
        part = newPart(this.event, (part?.number ?? 0) + 1);
        this.parts.push(part);
        room = most;
      }
      share.set(part, photos.slice(start, start + room));
      start += room;
      room = 0;
    }
    return share;
  }
}
