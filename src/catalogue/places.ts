import { join, sep } from 'node:path';
import type { EventId } from '../model/ids.ts';

/** The folders inside `NAME.cutline/`. */
export const eventsFolder = (folder: string): string => join(folder, 'events');
export const journalFolder = (folder: string): string => join(folder, 'journal');
export const historyFolder = (folder: string): string => join(folder, 'history');
export const originalsFolder = (folder: string, event: EventId): string => join(folder, 'originals', event);
export const cacheFolder = (folder: string): string => join(folder, 'cache');
/** Dated copies of documents and journal. */
export const backupsFolder = (folder: string): string => join(folder, 'backups');

/** The documents and the lock. */
export const cataloguePath = (folder: string): string => join(folder, 'catalogue.json');

/** A document with photos of a press event; one with many photos has several, numbered from 1. */
export const eventPath = (folder: string, event: string, number = 1): string =>
  join(eventsFolder(folder), number === 1 ? `${event}.json` : `${event}.${number}.json`);
export const journalPath = (folder: string, number: number): string => join(journalFolder(folder), `${number}.ndjson`);
export const historyPath = (folder: string, number: number): string => join(historyFolder(folder), `${number}.ndjson`);

export const lockPath = (folder: string): string => join(folder, 'lock');

/** The last checkpoint but one of a document, kept in case the newest is found damaged. */
export const previousPath = (document: string): string => `${document}.previous`;

/** What is kept of every photo so that opening need not read the documents: derived, safe to delete. */
export const columnsPath = (folder: string): string => join(cacheFolder(folder), 'columns');

/** What is known of the XMP sidecars that were written beside originals: derived, safe to delete. */
export const sidecarsPath = (folder: string): string => join(cacheFolder(folder), 'sidecars.json');

/** Where the 512 px picture of the file with this hash lies: derived, safe to delete. */
export const thumbnailPath = (folder: string, sha256: string): string =>
  join(cacheFolder(folder), 'thumbnails', sha256.slice(0, 2), `${sha256}.jpg`);

/** Where the 2048 px picture lies that keeps a photo viewable when its drive is away. */
export const previewPath = (folder: string, sha256: string): string =>
  join(folder, 'previews', sha256.slice(0, 2), `${sha256}.jpg`);

/** Folders with files that no document names but by what they hold; each may be on a disk of its own. */
const stores = ['originals', 'previews', join('cache', 'thumbnails')];

/** Where files are on their way into these folders: what lies there when the catalogue is opened was never finished. */
export const incomingFolders = (folder: string): string[] => stores.map((store) => join(folder, store, 'incoming'));

/** The one of `incomingFolders` from which a file can be renamed to `path`, which lies in one of these folders. */
export function incomingFolder(folder: string, path: string): string {
  const store = stores.find((name) => path.startsWith(join(folder, name) + sep));
  if (store === undefined) throw new Error(`'${path}' lies in none of ${stores.join(', ')}.`);
  return join(folder, store, 'incoming');
}
