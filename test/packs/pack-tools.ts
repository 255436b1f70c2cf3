import { readFile } from 'node:fs/promises';
import { embeddingOf } from '../../src/desk/packs/embedding-of.ts';
import { makeWebSize } from '../../src/images/web-size.ts';
import { writeOrientation } from '../../src/metadata/write-orientation.ts';
import { createSidecar } from '../../src/metadata/create-sidecar.ts';
import { embedMetadata, spliceCopy } from '../../src/metadata/embed.ts';
import { planIim } from '../../src/metadata/iim-plan.ts';
import { readBack } from '../../src/metadata/read-back.ts';
import type { PackInput, PackPhoto, PackTools } from '../../src/packs/pack-input.ts';

/** The tools that the desk hands to packs. Whoever takes them ends ExifTool afterwards. */
export function packTools(): PackTools {
  return {
    copyWithWords: (original, copyPath, photo, languages) =>
      spliceCopy(original, copyPath, embeddingOf(photo, languages)),
    embed: async (path, photo, languages) => {
      await embedMetadata(path, embeddingOf(photo, languages));
    },
    turn: writeOrientation,
    sidecar: (photo, languages) => createSidecar(embeddingOf(photo, languages)),
    readBack,
    webSize: async (path, longSide) => makeWebSize({ bytes: await readFile(path) }, longSide),
  };
}

/** What IIM will not hold, as the desk asks. */
export const iimCutsIn =
  (languages: readonly string[]): PackInput['iimCuts'] =>
  (photo: PackPhoto) =>
    planIim(embeddingOf(photo, languages));
