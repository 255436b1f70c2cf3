import { Fault } from '../../model/fault.ts';
import type { Catalogue } from '../catalogue-port.ts';
import type { LockHolder } from '../lock/lock-holder.ts';
import type { State } from '../memory/state.ts';
import { View } from '../memory/view.ts';
import type { Notice } from '../notice.ts';

/** A catalogue as it was when it was opened for reading: nothing is ever written, not even a lock. */
export class ReadOnlyCatalogue extends View implements Catalogue {
  readonly mode = 'read-only';
  readonly seq: number;
  readonly writer: LockHolder | undefined;

  constructor(folder: string, notices: readonly Notice[], state: State, seq: number, writer: LockHolder | undefined) {
    super(folder, notices, state);
    this.seq = seq;
    this.writer = writer;
  }

  change(): Promise<never> {
    const message = this.writer
      ? `'${this.folder}' is open for reading, because process ${this.writer.pid} on '${this.writer.host}' writes it. Close it there and open it again.`
      : `'${this.folder}' is open for reading only. Open it for writing to change it.`;
    return Promise.reject(new Fault('catalogue/read-only', message, { folder: this.folder, writer: this.writer }));
  }

  subscribe(): () => void {
    return () => undefined;
  }

  checkpoint(): Promise<void> {
    return Promise.resolve();
  }

  close(): Promise<void> {
    return Promise.resolve();
  }
}
