import type { Check } from '../check.ts';
import { leftovers } from '../leftovers.ts';

const messages = {
  'file/half-written': 'was still being written when Cutline or the computer stopped. It is removed.',
  'file/set-aside': 'was kept aside when damage was found. Look at it; a repair moves it into the folder ‘damaged’.',
  'file/foreign': 'is not of this catalogue. It is left where it is.',
};

/** Half-written files, damaged ones that were kept aside, and files that the catalogue does not know. */
export const checkLeftovers: Check = async function* ({ files, folder, isWritten }) {
  for (const { code, path } of await leftovers(files, folder)) {
    if (isWritten && code === 'file/half-written') continue;
    yield { code, path, message: `'${path}' ${messages[code]}`, ...(code !== 'file/set-aside' && { note: true }) };
  }
};
