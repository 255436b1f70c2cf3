import { join } from 'node:path';

/** Where the files that browsers send wait, each in a folder of its own. */
export const uploadsFolder = (scratchFolder: string): string => join(scratchFolder, 'uploads');
