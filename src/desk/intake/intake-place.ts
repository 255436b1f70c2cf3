import type { Catalogue } from '../../catalogue/catalogue-port.ts';
import type { PhotoId } from '../../model/ids.ts';
import type { KeptSidecar } from '../sidecars/kept-sidecars.ts';
import type { DiskRoom } from './disk-room.ts';

/** Where an import's photos go. */
export interface IntakePlace {
  readonly catalogue: Catalogue;
  readonly room: DiskRoom;
  /** Originals are copied into the catalogue instead of being referred to. */
  readonly copy: boolean;
  /** The sidecar that Cutline itself wrote last beside the photo's original; undefined where it wrote none. */
  readonly written: (photo: PhotoId) => KeptSidecar | undefined;
}
