import { checkExifTool, endExifTool } from '../../metadata/exiftool.ts';
import { createSidecar } from '../../metadata/create-sidecar.ts';
import { embedMetadata, spliceCopy } from '../../metadata/embed.ts';
import { readBack } from '../../metadata/read-back.ts';
import type { PackTools } from '../../packs/pack-input.ts';
import type { Readers } from '../readers/readers.ts';
import { embeddingOf } from './embedding-of.ts';

/** What writing and verifying a pack needs of other rooms. Faults with `tool/perl-missing` before any work. */
export async function packTools(readers: Readers, signal: AbortSignal): Promise<PackTools> {
  await checkExifTool();
  return {
    copyWithWords: (original, copyPath, photo, languages) =>
      spliceCopy(original, copyPath, embeddingOf(photo, languages)),
    embed: async (copyPath, photo, languages) => {
      await embedMetadata(copyPath, embeddingOf(photo, languages));
    },
    sidecar: (photo, languages) => createSidecar(embeddingOf(photo, languages)),
    readBack,
    webSize: (path, longSide) => readers.webSize(path, longSide),
    signal,
  };
}

/** Ends the tools' own processes. */
export const endTools = (): Promise<void> => endExifTool();
