import { join } from 'node:path';

/** The ExifTool that is shipped: a system's own is often older, and slower or quicker. */
export const exifTool = join(import.meta.dirname, '../../../node_modules/exiftool-vendored.pl/bin/exiftool');
