import type { Catalogue } from '../../catalogue/catalogue-port.ts';
import type { DiskRoom } from './disk-room.ts';

/** Where an import's photos go. */
export interface IntakePlace {
  readonly catalogue: Catalogue;
  readonly room: DiskRoom;
  /** Originals are copied into the catalogue instead of being referred to. */
  readonly copy: boolean;
}
