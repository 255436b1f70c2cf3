import { basename } from 'node:path';
import type { Sync } from './recorder.ts';

interface OurSync {
  readonly name: string;
  /** Something acknowledged depends on it: without it a power cut loses that, or leaves a catalogue that does not open. */
  readonly needed: boolean;
  readonly is: (sync: Sync) => boolean;
}

const inFile = ({ kind, path }: Sync, ending: string): boolean => kind === 'file' && path.endsWith(ending);
const ofFolder = ({ kind, path }: Sync, ending: string): boolean =>
  kind === 'folder' && basename(path).endsWith(ending);
const afterLeaving = ({ after }: Sync): boolean => after === 'rename' || after === 'unlink';

/** Every sync that the store makes, taken out one at a time to see whether the power cuts notice. */
export const ourSyncs: readonly OurSync[] = [
  { name: 'of a line of the journal', needed: true, is: (sync) => inFile(sync, '.ndjson') && sync.after === 'write' },
  // A line that was refused, and comes back behind one that was acknowledged under its number in the next file, hides it.
  {
    name: 'after cutting off a line',
    needed: true,
    is: (sync) => inFile(sync, '.ndjson') && sync.after === 'truncate',
  },
  { name: 'of a document', needed: true, is: (sync) => inFile(sync, '.json.part') },
  {
    name: 'of the folder of a new journal file',
    needed: true,
    is: (sync) => ofFolder(sync, 'journal') && !afterLeaving(sync),
  },
  // What comes back holds edits that every document has: their numbers say so, and replaying passes over them.
  {
    name: 'of the folder that an old journal file leaves',
    needed: false,
    is: (sync) => ofFolder(sync, 'journal') && afterLeaving(sync),
  },
  { name: 'of the folder of catalogue.json', needed: true, is: (sync) => ofFolder(sync, '.cutline') },
  { name: 'of the folder of the events', needed: true, is: (sync) => ofFolder(sync, 'events') },
  { name: 'of the folder in which the catalogue lies', needed: true, is: (sync) => ofFolder(sync, 'disk') },
];
