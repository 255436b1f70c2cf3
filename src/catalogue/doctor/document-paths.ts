import { documentNames } from '../opening/document-names.ts';
import { eventPath } from '../places.ts';
import type { Patient } from './patient.ts';

/** The documents of a catalogue, as paths inside its folder, with `/`: also those that only have a copy before them. */
export async function documentPaths({ files, folder }: Pick<Patient, 'files' | 'folder'>): Promise<string[]> {
  const names = await documentNames({ files, folder });
  return ['catalogue.json', ...names.map(({ event, number }) => eventPath('', event, number).replaceAll('\\', '/'))];
}
