import type { Handler } from '../handler.ts';
import { registryOf } from './registry-of.ts';
import { writeSpeakersTable } from './speakers-table.ts';

/** The registry as a file that `speakers.importFile` reads without loss. */
export const writeSpeakersFile: Handler<'speakers.writeFile'> = ({ catalogue }, { format }) => {
  const speakers = registryOf(catalogue).map(({ revision, ...speaker }) => speaker);
  const text = format === 'csv' ? writeSpeakersTable(speakers) : `${JSON.stringify(speakers, undefined, 2)}\n`;
  return { text, speakers: speakers.length };
};
