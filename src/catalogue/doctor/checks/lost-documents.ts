import type { Check } from '../check.ts';
import { lostDocuments } from '../lost-documents.ts';

/** Documents that are gone without a trace in the catalogue, and that a backup still has. */
export const checkLostDocuments: Check = async function* ({ files, folder, catalogue, isWritten }) {
  if (!catalogue || isWritten) return;
  for (const { path, backup } of await lostDocuments(files, folder, catalogue)) {
    const message = `'${path}' is gone, and its photos with it. The backup '${backup}' has it; it is brought back from there.`;
    yield { code: 'document/missing', path, message };
  }
};
