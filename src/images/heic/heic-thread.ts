import { parentPort, workerData } from 'node:worker_threads';
import { decodeHeic } from './decode-heic.ts';
import { instantiateLibheif } from './libheif.ts';
import { openHeic } from './open-heic.ts';

/** A thread for one HEIC file: it can be ended while it decodes, and its memory goes with it. */

export interface HeicTask {
  readonly compiled: WebAssembly.Module;
  readonly bytes: Uint8Array;
  /** The header alone, or pixels whose long side is so long at least. */
  readonly wanted: 'size' | { readonly longSide: number };
  /** Bytes that decoding may take. */
  readonly memory: number;
}

export type HeicAnswer =
  | { readonly kind: 'size'; readonly width: number; readonly height: number }
  | { readonly kind: 'pixels'; readonly tiff: Uint8Array<ArrayBuffer>; readonly damaged: boolean }
  | { readonly kind: 'failed'; readonly reason: string };

/**
 * Bytes that decoding a picture takes at most, at its peak: the planes of the decoder and of the picture that it is put into
 * (4:2:0 in tiles, up to 4:2:2 in 16 bits in one piece), then RGB.
 */
function memoryOf({ width, height, bitsPerSample, alpha }: ReturnType<typeof openHeic>): number {
  const planes = bitsPerSample > 8 ? 8 : 2;
  const interleaved = alpha === 'none' ? 3 : 4 + 1;
  return width * height * (planes + interleaved);
}

function answer({ compiled, bytes, wanted, memory }: HeicTask): HeicAnswer {
  try {
    const open = openHeic(instantiateLibheif(compiled), bytes);
    const { width, height } = open;
    if (wanted === 'size') return { kind: 'size', width, height };
    if (memoryOf(open) > memory) return { kind: 'failed', reason: 'it would take too much memory' };
    const { tiff, damaged } = decodeHeic(open, wanted.longSide);
    return { kind: 'pixels', tiff: new Uint8Array(tiff.buffer as ArrayBuffer), damaged };
  } catch (error) {
    return { kind: 'failed', reason: error instanceof Error ? error.message.trim() : String(error) };
  }
}

const said = answer(workerData as HeicTask);
parentPort?.postMessage(said, said.kind === 'pixels' ? [said.tiff.buffer] : []);
