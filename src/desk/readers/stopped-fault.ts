import { basename } from 'node:path';
import { Fault } from '../../model/fault.ts';
import type { Job } from './work-queue.ts';

/** Why a reader process ended while it had work. */
export type StopReason = 'time' | 'memory' | 'crash';

const words: Record<StopReason, string> = {
  time: 'took too long to read',
  memory: 'took too much memory to read',
  crash: 'made the reader stop',
};

/** The fault of the file that a reader was stopped at, or stopped at by itself. */
export const stoppedFault = ({ task }: Job, reason: StopReason): Fault =>
  new Fault(
    'image/reader-stopped',
    `${basename(task.path)} ${words[reason]}, so it was given up: it is damaged, or made to do harm. ` +
      'Every other file goes on. Open it in another program and save a fresh copy, or leave it out.',
    { path: task.path, reason },
  );

export const closedFault = ({ task }: Job): Fault =>
  new Fault('job/cancelled', 'Cutline is closing, so this file was not read. Nothing was changed.', {
    path: task.path,
  });

/** @param said the end of what the process wrote to its error output. */
export const cannotStartFault = ({ task }: Job, said: string): Fault =>
  new Fault(
    'internal/unexpected',
    'The part of Cutline that reads photos does not start. Install Cutline again; if that does not help, report what it said.',
    { path: task.path, said },
  );
