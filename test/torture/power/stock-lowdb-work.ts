import { mkdir, readFile } from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { Low } from 'lowdb';
import { JSONFile } from 'lowdb/node';
import type { Work } from './power-cuts.ts';
import type { Recorder } from './recorder.ts';

/** A store on lowdb's stock adapter that acknowledges an edit when lowdb says that it is written. */
export const stockLowdbWork: Work = {
  run: async (recorder, folder, told) => {
    await mkdir(folder);
    await recorder.adopt(folder);
    const restore = recordFileSystem(recorder);
    try {
      const lowdb = new Low<{ edits: number[] }>(new JSONFile(join(folder, 'db.json')), { edits: [] });
      for (let number = 1; number <= 8; number++) {
        lowdb.data.edits.push(number);
        told.begun(String(number));
        await lowdb.write();
        told.acknowledged(String(number));
      }
    } finally {
      restore();
    }
  },
  reopen: async (folder) => {
    const { edits } = JSON.parse(await readFile(join(folder, 'db.json'), 'utf8')) as { edits: number[] };
    return String(edits.length);
  },
};

/** Puts the recorder in place of the two functions of Node's through which the adapter writes; gives what takes it out again. */
function recordFileSystem({ files }: Recorder): () => void {
  const promises = process.getBuiltinModule('node:fs/promises');
  const own = { writeFile: promises.writeFile, rename: promises.rename };
  promises.rename = files.rename;
  promises.writeFile = (async (path: string, text: string) => {
    const handle = await files.open(path, 'w');
    const bytes = Buffer.from(text);
    await handle.write(bytes, 0, bytes.length, 0);
    await handle.close();
  }) as typeof own.writeFile;
  syncBuiltinESMExports();
  return () => {
    Object.assign(promises, own);
    syncBuiltinESMExports();
  };
}
