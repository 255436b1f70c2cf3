import { readFile, stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { readCodeFile } from '../../captions/codes/read-code-file.ts';
import { Fault } from '../../model/fault.ts';
import type { Handler } from '../handler.ts';

/** Bytes: a list of codes is some kilobytes; what is longer is another file that was chosen by mistake. */
const longest = 16 * 1024 * 1024;

export const readCodes: Handler<'codes.read'> = async ({ entries }, { entry }) => {
  const path = entries.path(entry);
  const file = basename(path);
  const { size } = await stat(path).catch(() => {
    throw new Fault('file/not-found', `The file '${file}' cannot be read. Check its name.`, { path });
  });
  if (size > longest) {
    throw new Fault('codes/invalid', `'${file}' is too long for a file of codes. Choose another one.`, {
      file,
      reason: 'too-long',
    });
  }
  return { name: basename(path, extname(path)), ...readCodeFile(await readFile(path), file) };
};
