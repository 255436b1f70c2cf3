import { Fault } from '../../model/fault.ts';
import { About } from '../documents/document.ts';
import type { State } from '../memory/state.ts';
import { migrate } from '../migrations/migrate.ts';
import { assemble } from './assemble.ts';
import { loadDocuments } from './load-documents.ts';
import { missingEntries } from './missing-entries.ts';
import type { RawCatalogue } from './raw-catalogue.ts';
import { readJournal, type ReadJournal } from './read-journal.ts';
import { replay } from './replay.ts';
import type { Surroundings } from './surroundings.ts';

/** The catalogue as its files have it, put together. */
export interface ReadCatalogue {
  readonly raw: RawCatalogue;
  readonly journal: ReadJournal;
  readonly about: About;
  readonly state: State;
  /** The files are still in an older format than what was put together. */
  readonly migrated: boolean;
}

/**
 * Reads documents and journal and puts them together. Faults with `catalogue/newer-version`, and with
 * `catalogue/damaged` where catalogue.json is lost and nothing can stand in for it.
 */
export async function readAll(context: Surroundings): Promise<ReadCatalogue> {
  const raw = await loadDocuments(context);
  const journal = await readJournal(context);
  if (raw.source === 'remains' && journal.entries[0]?.seq !== 1) throw damagedFault(context.folder);
  context.notices.push(...missingEntries(journal.entries, raw.catalogueSeq, journal.damagedLines));
  replay(raw, journal.entries, context.notices);
  const migrated = await migrate(context, raw);
  const state = await assemble(context, raw);
  return { raw, journal, about: About.parse(raw.about), state, migrated };
}

const damagedFault = (folder: string): Fault =>
  new Fault(
    'catalogue/damaged',
    `'catalogue.json' in '${folder}' is damaged, and there is no good copy of it. Nothing was changed. ` +
      'Go back to a backup of this folder.',
    { folder },
  );
