import { type MetadataWarning } from '../file-metadata.ts';

/** The metadata blocks of a file, still as bytes: views into the file where the container allows it. */
export interface Blocks {
  /** A TIFF block (EXIF 3.0, 4.5.2), from its byte order mark on. */
  exif?: Uint8Array;
  /** XMP packets, the main one first. */
  readonly xmp: Uint8Array[];
  /** IIM streams in the order of the file. */
  readonly iim: Uint8Array[];
  /** MD5 that the last writer of XMP and IIM left of the IIM (Photoshop resource 0x0425). */
  iimDigest?: Uint8Array;
  readonly warnings: MetadataWarning[];
}

export const noBlocks = (): Blocks => ({ xmp: [], iim: [], warnings: [] });
