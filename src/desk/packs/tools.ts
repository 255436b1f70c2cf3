import { rm } from 'node:fs/promises';
import { checkExifTool, endExifTool } from '../../metadata/exiftool.ts';
import { createSidecar } from '../../metadata/create-sidecar.ts';
import { embedMetadata } from '../../metadata/embed.ts';
import { readBack } from '../../metadata/read-back.ts';
import { writeOrientation } from '../../metadata/write-orientation.ts';
import { Fault } from '../../model/fault.ts';
import type { PackTools } from '../../packs/pack-input.ts';
import type { Readers } from '../readers/readers.ts';
import { embeddingOf, sidecarEmbedding } from './embedding-of.ts';

/** What writing and verifying a pack needs of other rooms. Faults with `tool/perl-missing` before any work. */
export async function packTools(readers: Readers, signal: AbortSignal): Promise<PackTools> {
  await checkExifTool();
  return {
    copyWithWords: async (original, copyPath, photo, languages) => {
      try {
        return await readers.copyWithWords(original, copyPath, embeddingOf(photo, languages));
      } catch (error) {
        if (!(error instanceof Fault && error.code === 'image/reader-stopped')) throw error;
        await rm(copyPath, { force: true });
        throw new Fault('metadata/write-failed', error.message, error.detail);
      }
    },
    embed: async (copyPath, photo, languages) => {
      await embedMetadata(copyPath, embeddingOf(photo, languages));
    },
    sidecar: (photo, languages) => createSidecar(sidecarEmbedding(photo, languages)),
    readBack,
    webSize: (path, longSide, turned) => readers.webSize(path, longSide, turned),
    turn: writeOrientation,
    signal,
  };
}

/** Ends the tools' own processes. */
export const endTools = (): Promise<void> => endExifTool();
