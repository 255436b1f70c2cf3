import type { Check } from '../check.ts';
import { checkBackups } from './backups.ts';
import { checkDocuments } from './documents.ts';
import { checkLeftovers } from './leftovers.ts';
import { checkLock } from './lock.ts';
import { checkLostDocuments } from './lost-documents.ts';
import { checkOpening } from './opening.ts';
import { checkOriginals } from './originals.ts';
import { checkPast } from './past.ts';
import { checkPictures } from './pictures.ts';
import { checkReferences } from './references.ts';
import { checkTwins } from './twins.ts';

/** Every check, in the order of their findings. */
export const allChecks: readonly Check[] = [
  checkLock,
  checkOpening,
  checkDocuments,
  checkLostDocuments,
  checkTwins,
  checkReferences,
  checkPast,
  checkBackups,
  checkOriginals,
  checkPictures,
  checkLeftovers,
];
