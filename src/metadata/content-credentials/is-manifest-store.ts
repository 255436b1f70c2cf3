import { startsWith } from '../containers/bytes.ts';

/**
 * Do these bytes begin a C2PA manifest store: a JUMBF superbox (ISO/IEC 19566-5, annex A) whose description has C2PA's
 * type, which begins with the letters `c2pa` (C2PA 2.1, 11.1.4.2)? The store itself may go on in another segment.
 */
export const isManifestStore = (bytes: Uint8Array): boolean =>
  startsWith(bytes, 'jumb', 4) && startsWith(bytes, 'jumd', 12) && startsWith(bytes, 'c2pa', 16);
