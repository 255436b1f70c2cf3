import type { FileHandle } from 'node:fs/promises';
import { fileSystem, type FileSystem } from '../../../src/catalogue/disk/file-system.ts';

/** The real file system, whose writes can be made to wait, or to fail. */
export class HeldDisk {
  #gate: PromiseWithResolvers<void> | undefined;
  #refusal: Error | undefined;

  readonly files: FileSystem = {
    ...fileSystem,
    open: async (path, flags) => this.#held(await fileSystem.open(path, flags)),
  };

  hold(): void {
    this.#gate = Promise.withResolvers();
  }

  refuse(error: Error): void {
    this.#refusal = error;
  }

  release(): void {
    this.#refusal = undefined;
    this.#gate?.resolve();
    this.#gate = undefined;
  }

  #held(handle: FileHandle): FileHandle {
    const write = handle.write.bind(handle) as (...input: unknown[]) => Promise<unknown>;
    const held = async (...input: unknown[]): Promise<unknown> => {
      await this.#gate?.promise;
      if (this.#refusal) throw this.#refusal;
      return write(...input);
    };
    handle.write = held as FileHandle['write'];
    return handle;
  }
}
