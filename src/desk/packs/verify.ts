import { checkExifTool } from '../../metadata/exiftool.ts';
import { readBack } from '../../metadata/read-back.ts';
import { verifyPack } from '../../packs/verify-pack.ts';
import type { Handler } from '../handler.ts';

export const verifyPackCommand: Handler<'packs.verify'> = ({ entries, jobs }, { entry }) => {
  const path = entries.path(entry);
  const job = jobs.start('verify', async (voice) => {
    await checkExifTool();
    let checked = 0;
    const verify = await verifyPack(path, { readBack, signal: voice.signal }, (line) => {
      checked += 1;
      voice.progress('verifying', checked);
      voice.line({ ...line });
    });
    return { verify };
  });
  return { job };
};
