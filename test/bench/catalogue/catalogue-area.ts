import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Area } from '../area.ts';
import { batchPart } from './batch-part.ts';
import { corpusFolder } from './corpus/make-catalogue.ts';
import { editPart } from './edit-part.ts';
import { importPart } from './import-part.ts';
import { memoryPart } from './memory-part.ts';
import { openPart } from './open-part.ts';
import type { Part } from './part.ts';
import { searchPart } from './search-part.ts';
import { sizePart } from './size-part.ts';

const parts: readonly Part[] = [editPart, sizePart, batchPart, openPart, searchPart, importPart, memoryPart];

/** The store, on generated catalogues of a thousand to half a million photos. */
export const catalogueArea: Area = {
  name: 'catalogue',
  async run({ quick }) {
    const verdicts: boolean[] = [];
    for (const part of parts) {
      console.log(` ${part.name}`);
      await mkdir(corpusFolder, { recursive: true });
      const folder = await mkdtemp(join(corpusFolder, 'run-'));
      try {
        verdicts.push(await part.run({ quick, folder }));
      } finally {
        await rm(folder, { recursive: true });
      }
    }
    return !verdicts.includes(false);
  },
};
