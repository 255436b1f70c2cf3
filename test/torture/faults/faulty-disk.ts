import { fileSystem, type FileSystem } from '../../../src/catalogue/disk/file-system.ts';
import { systemError, watchedDisk } from '../../catalogue/setup/flaky-disk.ts';

/** What a disk may answer; `short` takes half of what it is given to write. */
export const answers = ['ENOSPC', 'EIO', 'EACCES', 'EROFS', 'EMFILE', 'EBUSY', 'short'] as const;
export type DiskAnswer = (typeof answers)[number];

/** A disk that works until it is armed: then call number `nth` from there, and with `forGood` every later one, fails. */
export class FaultyDisk {
  /** A call has failed since it was armed. */
  fired = false;
  #armed: { readonly answer: DiskAnswer; readonly nth: number; readonly forGood: boolean } | undefined;
  #calls = 0;

  readonly #watched = watchedDisk((call) => {
    if (!this.#armed) return undefined;
    const { answer, nth, forGood } = this.#armed;
    if (answer === 'short' && call !== 'write') return undefined;
    const number = this.#calls++;
    if (forGood ? number < nth : number !== nth) return undefined;
    this.fired = true;
    if (answer === 'short') return answer;
    throw systemError(answer, call);
  });

  /** Whoever waits for a disk that fails does not wait really; for one that is well, as for a lock to grow old, he does. */
  readonly files: FileSystem = {
    ...this.#watched,
    pause: (duration) => (this.#armed ? Promise.resolve() : fileSystem.pause(duration)),
  };

  arm(answer: DiskAnswer, nth: number, forGood: boolean): void {
    this.#armed = { answer, nth, forGood };
    this.#calls = 0;
    this.fired = false;
  }

  disarm(): void {
    this.#armed = undefined;
  }
}
