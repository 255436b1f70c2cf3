import { faultOf } from '../fault-of.ts';
import type { Handler } from '../handler.ts';
import { choosePhotos } from '../photos/choose-photos.ts';
import { refuseReadOnly } from '../refuse-read-only.ts';

export const writeSidecars: Handler<'sidecars.write'> = async (context, { over, ...choice }) => {
  const { catalogue, sidecars, jobs } = context;
  refuseReadOnly(catalogue);
  const photos = (await choosePhotos(context, choice)).map(({ id, file }) => ({ id, name: file.name }));
  const job = jobs.start('sidecars', async (voice) => {
    const summary = { written: 0, same: 0, problems: 0 };
    try {
      for (const [index, { id, name }] of photos.entries()) {
        voice.signal.throwIfAborted();
        try {
          const { path, state } = await sidecars.write(id, over ?? false);
          summary[state]++;
          voice.line({ photo: id, sidecar: path, state });
        } catch (error) {
          const { code, message } = faultOf(error);
          summary.problems++;
          voice.problem({ code, message, id, path: name });
        }
        voice.progress('writing', index + 1, photos.length);
      }
    } finally {
      await sidecars.save();
    }
    return { sidecars: summary };
  });
  return { job };
};
