import { isDated } from '../../../src/catalogue/backups/backup-name.ts';
import { listBackups } from '../../../src/catalogue/backups/list-backups.ts';
import { restoreBackup } from '../../../src/catalogue/backups/restore-backup.ts';
import type { Catalogue } from '../../../src/catalogue/catalogue.ts';
import { fileSystem, type FileSystem } from '../../../src/catalogue/disk/file-system.ts';
import type { Migration } from '../../../src/catalogue/migrations/migration.ts';
import { migrations } from '../../../src/catalogue/migrations/migrations.ts';
import { type OpenOptions, openWith } from '../../../src/catalogue/opening/open-catalogue.ts';
import { captioned } from '../../catalogue/setup/records.ts';
import { oneMore } from '../kills/growing-labels.ts';
import { fingerprintOf } from '../setup/fingerprint-of.ts';
import { photoIds, rowsInDocument, speakerIds } from '../setup/template.ts';

/** Goes back to the oldest backup there is. */
async function restore(files: FileSystem, folder: string): Promise<undefined> {
  const oldest = (await listBackups(fileSystem, folder)).findLast(({ name }) => isDated(name));
  await restoreBackup(files, folder, oldest?.name ?? '', new Date());
}

/** Something that is done to a catalogue while its disk fails. */
export interface Operation {
  readonly name: string;
  /** What lies in the folder before. */
  readonly start: 'nothing' | 'closed' | 'crashed' | 'old';
  readonly migrations: readonly Migration[];
  /** Done while the disk is well; gives the catalogue that is then worked on. */
  before?(files: FileSystem, folder: string): Promise<Catalogue>;
  /** Gives the catalogue where it is open afterwards. */
  act(files: FileSystem, folder: string, catalogue: Catalogue | undefined): Promise<Catalogue | undefined>;
  /** In the short form, only one call of so many is tried; all where it is left out. */
  readonly stride?: number;
}

const opening =
  (options: OpenOptions, steps: readonly Migration[] = migrations) =>
  (files: FileSystem, folder: string) =>
    openWith(folder, options, files, steps, rowsInDocument);

const caption = (catalogue: Catalogue, text: string, count: number): Promise<unknown> =>
  catalogue.change('caption', (draft) => {
    for (const id of photoIds.slice(0, count)) draft.put('photos', captioned(draft.get('photos', id)!, text));
    draft.put('speakers', { ...draft.get('speakers', speakerIds[0]!)!, note: text });
  });

/** Worked on a catalogue that is open already. */
const onOpen = (
  name: string,
  act: (catalogue: Catalogue) => Promise<unknown>,
  prepare: (catalogue: Catalogue) => Promise<unknown> = () => Promise.resolve(),
): Operation => ({
  name,
  start: 'closed',
  migrations,
  before: async (files, folder) => {
    const catalogue = await opening({ mode: 'write' })(files, folder);
    await prepare(catalogue);
    return catalogue;
  },
  act: async (_, __, catalogue) => {
    if (catalogue) await act(catalogue);
    return catalogue;
  },
});

export const operations: readonly Operation[] = [
  { name: 'make', start: 'nothing', migrations, act: opening({ mode: 'write', create: true }) },
  { name: 'open', start: 'closed', migrations, act: opening({ mode: 'write' }) },
  { name: 'recover', start: 'crashed', migrations, act: opening({ mode: 'write' }) },
  { name: 'migrate', start: 'old', migrations: oneMore, act: opening({ mode: 'write' }, oneMore) },
  {
    name: 'read',
    start: 'crashed',
    migrations,
    act: async (files, folder) => {
      const catalogue = await opening({ mode: 'read' })(files, folder);
      fingerprintOf(catalogue);
      return catalogue;
    },
  },
  onOpen('edit', (catalogue) => caption(catalogue, 'new', 1)),
  onOpen('batch', (catalogue) => caption(catalogue, 'new', photoIds.length)),
  onOpen(
    'checkpoint',
    (catalogue) => catalogue.checkpoint(),
    (catalogue) => caption(catalogue, 'new', 2),
  ),
  onOpen(
    'close',
    (catalogue) => catalogue.close(),
    (catalogue) => caption(catalogue, 'new', 2),
  ),
  { name: 'restore', start: 'closed', migrations, act: restore, stride: 17 },
  { name: 'restore what crashed', start: 'crashed', migrations, act: restore, stride: 31 },
];
