import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { Fault } from '../../model/fault.ts';
import type { HeicAnswer, HeicTask } from './heic-thread.ts';
import { compileLibheif } from './libheif.ts';

/** Beside this file, as source or as built. */
const thread = new URL(`./heic-thread${extname(fileURLToPath(import.meta.url))}`, import.meta.url);

/** Milliseconds that one file may take, less than a reader process is given: it is a photo without a picture then, not lost. */
const longest = 8000;
/** Bytes that decoding may take: below what a reader process may. */
const mostMemory = 480 * 2 ** 20;

/** Compiled once a process; each file has an instance of its own. */
let compiled: Promise<WebAssembly.Module> | undefined;

/**
 * Pixels of the main picture of a HEIC as its header says, upright; for files that sharp opens not even that far.
 * @throws Fault image/truncated
 */
export async function heicSize(bytes: Uint8Array): Promise<{ readonly width: number; readonly height: number }> {
  const answer = await ask(bytes, 'size');
  if (answer.kind === 'size') return answer;
  throw new Fault(
    'image/truncated',
    'This HEIC file is cut short or damaged and cannot be opened. Copy it again from where it came from.',
    { format: 'HEIC', reason: reasonOf(answer) },
  );
}

/**
 * Decodes the main picture of a HEIC (HEVC) in a thread of its own, as an uncompressed TIFF that is upright and has its colour
 * profile, in a whole fraction of its size whose long side is `longSide` pixels at least, or as large as it is. `damaged`:
 * some tiles are missing.
 * @throws Fault image/unsupported where no pixel can be decoded within 8 seconds and 480 MB
 */
export async function heicPixels(
  bytes: Uint8Array,
  longSide: number,
): Promise<{ readonly tiff: Uint8Array; readonly damaged: boolean }> {
  const answer = await ask(bytes, { longSide });
  if (answer.kind === 'pixels') return answer;
  throw new Fault('image/unsupported', 'The pixels of this HEIC photo cannot be decoded here.', {
    reason: reasonOf(answer),
  });
}

const reasonOf = (answer: HeicAnswer): string => (answer.kind === 'failed' ? answer.reason : answer.kind);

async function ask(bytes: Uint8Array, wanted: HeicTask['wanted']): Promise<HeicAnswer> {
  compiled ??= compileLibheif();
  const task: HeicTask = { compiled: await compiled, bytes, wanted, memory: mostMemory };
  // What the library prints of broken files goes nowhere.
  const worker = new Worker(thread, { workerData: task, stdout: true, stderr: true });
  const answered = Promise.withResolvers<HeicAnswer>();
  const timer = setTimeout(() => {
    answered.resolve({ kind: 'failed', reason: 'it took too long' });
  }, longest);
  worker.once('message', answered.resolve);
  worker.once('error', (error) => {
    answered.resolve({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) });
  });
  worker.once('exit', (code) => {
    answered.resolve({ kind: 'failed', reason: `the decoder ended (${code})` });
  });
  try {
    return await answered.promise;
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}
