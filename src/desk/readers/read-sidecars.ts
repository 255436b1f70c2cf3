import { hash } from 'node:crypto';
import { basename } from 'node:path';
import { limits } from '../../metadata/limits.ts';
import type { PhotoWarning } from '../../model/photo.ts';
import { sidecarsBeside } from './sidecars-beside.ts';
import { withBytes } from './with-bytes.ts';

/** An XMP file beside a photo, as it was when the photo was read. */
export interface SidecarFile {
  /** Absolute. */
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  /** Last modification, ISO 8601 in UTC. */
  readonly modified: string;
  readonly sha256: string;
}

export interface SidecarsRead {
  readonly files: readonly SidecarFile[];
  /** What is in them, the nearest first. */
  readonly contents: readonly Uint8Array[];
  readonly warnings: readonly PhotoWarning[];
}

/** Reads the sidecars of the photo at `path`. One that cannot be read, or is larger than XMP can be, is a warning. */
export async function readSidecars(path: string): Promise<SidecarsRead> {
  const files: SidecarFile[] = [];
  const contents: Uint8Array[] = [];
  const warnings: PhotoWarning[] = [];
  for (const sidecar of sidecarsBeside(path)) {
    const refuseLarge = (size: number) => {
      if (size > limits.xmpBytes) throw new Error(`it has ${size} bytes`);
    };
    await withBytes(sidecar, refuseLarge, ({ bytes, modified }) => {
      files.push({ path: sidecar, size: bytes.length, modified, sha256: hash('sha256', bytes, 'hex') });
      // A copy: the bytes are lent.
      contents.push(Uint8Array.from(bytes));
      return Promise.resolve();
    }).catch((error: unknown) => {
      const reason = error instanceof Error ? error.message : String(error);
      const message = `The sidecar ${basename(sidecar)} was left out: ${reason}.`;
      warnings.push({ code: 'sidecar/unreadable', message });
    });
  }
  return { files, contents, warnings };
}
