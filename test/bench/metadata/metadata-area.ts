import type { Area } from '../area.ts';
import type { Part } from './part.ts';
import { readPart } from './read-part.ts';
import { writePart } from './write-part.ts';

const parts: readonly Part[] = [readPart, writePart];

/** Reading and writing what pictures say about themselves. */
export const metadataArea: Area = {
  name: 'metadata',
  async run(options) {
    let right = true;
    for (const part of parts) {
      console.log(`  ${part.name}`);
      if (!(await part.run(options))) right = false;
    }
    return right;
  },
};
