import { closeSync, fdatasyncSync, openSync, writeSync } from 'node:fs';
import { open } from 'node:fs/promises';

/** Bytes of what is appended: about what a person changes in a caption. */
const size = 300;

/** Appends to a file of its own and syncs, and nothing else: what no durable edit can be faster than. */
export interface BareAppend {
  readonly append: (number: number) => unknown;
  readonly close: () => unknown;
}

const bytes = (number: number): Buffer => Buffer.from(`${String(number).padStart(size - 1, '.')}\n`);

/** The system's calls one after the other, the thread waiting for each. */
export function bareAppend(path: string): BareAppend {
  const file = openSync(path, 'w');
  return {
    append: (number) => {
      writeSync(file, bytes(number));
      fdatasyncSync(file);
    },
    close: () => {
      closeSync(file);
    },
  };
}

/** The same through promises: each call goes to another thread and comes back, as it must where screens are waiting. */
export async function bareAppendBehind(path: string): Promise<BareAppend> {
  const handle = await open(path, 'w');
  return {
    append: async (number) => {
      await handle.write(bytes(number));
      await handle.datasync();
    },
    close: () => handle.close(),
  };
}
