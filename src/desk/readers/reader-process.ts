import { identifyImage } from '../../images/identify.ts';
import { makePreview, previewSize } from '../../images/thumbnail.ts';
import { makeWebSize } from '../../images/web-size.ts';
import { limitExifTool } from '../../metadata/exiftool.ts';
import { faultOf } from '../fault-of.ts';
import { pictureOf } from './picture-of.ts';
import type { Answer, Report, Request, Task } from './messages.ts';
import { copyWithWords } from './copy-with-words.ts';
import { firstLook } from './first-look.ts';
import { withBytes } from './with-bytes.ts';
import { readFile } from './read-file.ts';
import { readPhoto } from './read-photo.ts';
import type { Steps } from './steps.ts';
import { watchDesk } from './watch-desk.ts';

/** A process of its own for strangers' files: it may hang, crash or be killed, and nothing else is hurt. */

/** Resolves when the report has left this process, so that it arrives even if the next step never ends. */
const report = (message: Report): Promise<void> =>
  new Promise((resolve) => {
    process.send?.(message, undefined, undefined, () => {
      resolve();
    });
  });

/** Parsing keeps the whole process, so one file at a time: the one that was announced is the one that hangs. */
let lastParse: Promise<unknown> = Promise.resolve();
/** One at a time as well: a large picture is half of what a process may hold. */
let lastDecoding: Promise<unknown> = Promise.resolve();

const stepsOf = (id: number): Steps => ({
  opened: (size) => void report({ kind: 'opened', id, size }),
  parse(work) {
    const parse = async () => {
      await report({ kind: 'parsing', id });
      return work().finally(() => void report({ kind: 'parsed', id }));
    };
    const parsed = lastParse.then(parse, parse);
    lastParse = parsed;
    return parsed;
  },
  decode(work) {
    const decode = async () => {
      await report({ kind: 'decoding', id });
      return work();
    };
    void report({ kind: 'waiting', id });
    const decoded = lastDecoding.then(decode, decode);
    lastDecoding = decoded;
    return decoded;
  },
});

async function carryOut(task: Task, steps: Steps): Promise<Answer> {
  if (task.kind === 'read-file') return readFile(task.path, steps);
  if (task.kind === 'read') return readPhoto(task.path, task, steps);
  if (task.kind === 'first-look') return firstLook(task.path, steps);
  if (task.kind === 'copy-with-words') return copyWithWords(task, steps);
  return withBytes(
    task.path,
    (size) => {
      steps.opened(size);
    },
    async ({ bytes }) => {
      const longSide = task.kind === 'preview' ? previewSize : task.longSide;
      const { path } = task;
      const picture = await pictureOf({ path, bytes, image: await identifyImage(bytes, path) }, longSide, steps);
      if (task.kind === 'preview') return makePreview(picture);
      return makeWebSize({ ...picture, ...(task.turned && { turned: task.turned }) }, longSide);
    },
  );
}

async function answer({ id, task }: Request): Promise<void> {
  try {
    const value = await carryOut(task, stepsOf(id));
    await report({ kind: 'done', id, value });
  } catch (error) {
    const { code, message, detail } = faultOf(error);
    await report({ kind: 'fault', id, fault: { code, message, detail: { path: task.path, ...detail } } });
  }
}

watchDesk(Number(process.argv[2]));
// Less than a file's time here, so that one that keeps ExifTool is a photo without a picture, not a file that is given up.
await limitExifTool({ file: 7000, start: 7000 });
process.on('message', (request: Request) => void answer(request));
process.on('disconnect', () => process.exit());
// A terminal's Ctrl-C reaches the whole group; when readers end is for the desk to say.
process.on('SIGINT', () => undefined);
await report({ kind: 'ready' });
