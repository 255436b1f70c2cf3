import { statfs } from 'node:fs/promises';
import { Fault } from '../../model/fault.ts';

/** Bytes that stay free for the journal: without them, what was copied could not be recorded any more. */
const reserve = 2 * 2 ** 20;

/** The room on the catalogue's disk, shared out among copies that are made side by side. */
export class DiskRoom {
  readonly #folder: string;
  #promised = 0;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Runs `work`, which writes so many bytes. Faults with store/disk-full, before it begins, where there is no room. */
  async with<Value>(bytes: number, name: string, work: () => Promise<Value>): Promise<Value> {
    this.#promised += bytes;
    try {
      if ((await this.#free()) < this.#promised + reserve) throw noRoom(name);
      return await work();
    } finally {
      this.#promised -= bytes;
    }
  }

  /** Where the system does not say, the disk itself will. */
  async #free(): Promise<number> {
    const found = await statfs(this.#folder).catch(() => undefined);
    return found && found.blocks > 0 ? found.bavail * found.bsize : Infinity;
  }
}

export const noRoom = (name: string): Fault =>
  new Fault('store/disk-full', `There is no room to copy '${name}'. Make space and import again: it goes on there.`, {
    name,
  });
