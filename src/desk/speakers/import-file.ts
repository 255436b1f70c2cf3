import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { readCodeFile } from '../../captions/codes/read-code-file.ts';
import type { Parsed } from '../../contract/commands.ts';
import { Fault } from '../../model/fault.ts';
import type { Handler } from '../handler.ts';
import { importSpeakers } from './import.ts';
import { registryOf } from './registry-of.ts';
import { faultOfRow, readSpeakersFile } from './speakers-file.ts';
import { speakersOfCodes } from './speakers-of-codes.ts';

/** Bytes: ten thousand people with titles are some megabytes; what is longer is another file that was chosen by mistake. */
const longest = 64 * 1024 * 1024;

/** Brings in a JSON, CSV or code file, all of it or nothing; a fault names the line. */
export const importSpeakersFile: Handler<'speakers.importFile'> = async (desk, { entry, language }) => {
  const path = desk.entries.path(entry);
  const file = basename(path);
  const bytes = await bytesOf(path, file);
  if (isCodeFile(path)) {
    const speakers = speakersOfCodes(readCodeFile(bytes, file).rows, registryOf(desk.catalogue), given(language, file));
    return importSpeakers(desk, { speakers });
  }
  const rows = readSpeakersFile(bytes, file);
  const input: Parsed<'speakers.import'> = { speakers: rows.map(({ speaker }) => speaker) };
  try {
    return await importSpeakers(desk, input);
  } catch (error) {
    throw error instanceof Fault ? faultOfRow(error, rows, file) : error;
  }
};

const isCodeFile = (path: string): boolean => /\.(txt|tsv)$/i.test(path);

async function bytesOf(path: string, file: string): Promise<Uint8Array> {
  const about = await stat(path).catch(() => undefined);
  if (about && about.size > longest) {
    const message = `'${file}' is too long for a file of people. Choose another one.`;
    throw new Fault('speaker/invalid', message, { path, reason: 'too-long' });
  }
  return readFile(path).catch(() => {
    throw new Fault('file/not-found', `The file '${file}' cannot be read. Check its name.`, { path });
  });
}

function given(language: string | undefined, file: string): string {
  if (language !== undefined) return language;
  const message = `Say with --language which language the names in '${file}' are in.`;
  throw new Fault('input/invalid', message, { field: 'language' });
}
