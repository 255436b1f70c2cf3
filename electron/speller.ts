import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { app, type Session } from 'electron';

/** Where dictionaries lie: `en-US-10-1.bdic`, as Chromium names and reads them. */
const dictionaries = (): string => join(app.getPath('userData'), 'Dictionaries');

/** An address that no request leaves the machine for. */
const nowhere = 'cutline://app/no-dictionaries/';

/**
 * Has the built-in speller use the dictionaries that are on this machine, and no others: left alone, it fetches them from Chromium's
 * maker as soon as a field has the focus. macOS has its own speller, which fetches nothing.
 */
export function useOwnDictionaries(session: Session): void {
  if (process.platform === 'darwin') return;
  const files = existsSync(dictionaries()) ? readdirSync(dictionaries()) : [];
  const isHere = (tag: string): boolean => files.some((name) => name.startsWith(`${tag}-`) && name.endsWith('.bdic'));
  session.setSpellCheckerDictionaryDownloadURL(nowhere);
  session.setSpellCheckerLanguages(session.availableSpellCheckerLanguages.filter(isHere));
}
