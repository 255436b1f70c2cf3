import type { FaultData } from '../../model/fault.ts';
import type { Degrees } from '../../model/turn.ts';
import type { CopyAnswer, CopyTask } from './copy-with-words.ts';
import type { ReadFile } from './read-file.ts';
import type { ReadPhoto } from './read-photo.ts';

/** What a reader process is asked to do with one file. */
export type Task =
  | { readonly kind: 'read'; readonly path: string; readonly thumbnail: boolean }
  | { readonly kind: 'read-file'; readonly path: string }
  | { readonly kind: 'first-look'; readonly path: string }
  | { readonly kind: 'preview'; readonly path: string }
  | { readonly kind: 'web-size'; readonly path: string; readonly longSide: number; readonly turned?: Degrees }
  | ({ readonly kind: 'copy-with-words' } & CopyTask);

/** What comes of a task. */
export type Answer = ReadPhoto | ReadFile | Uint8Array | CopyAnswer;

export interface Request {
  readonly id: number;
  readonly task: Task;
}

/**
 * What a reader process says. `opened`: the file is there and its bytes (`size` of them) are about to be read;
 * `parsing` and `parsed` are around the one step that can keep the whole process, so that a hang is blamed on its file;
 * `waiting` is said by a file that has its turn at decoding to wait for, `decoding` when that comes.
 */
export type Report =
  | { readonly kind: 'ready' }
  | { readonly kind: 'opened'; readonly id: number; readonly size: number }
  | { readonly kind: 'parsing'; readonly id: number }
  | { readonly kind: 'parsed'; readonly id: number }
  | { readonly kind: 'waiting'; readonly id: number }
  | { readonly kind: 'decoding'; readonly id: number }
  | { readonly kind: 'done'; readonly id: number; readonly value: Answer }
  | { readonly kind: 'fault'; readonly id: number; readonly fault: FaultData };
