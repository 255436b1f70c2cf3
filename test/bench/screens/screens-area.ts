import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { thumbnailPath } from '../../../src/catalogue/places.ts';
import { startServing } from '../../journeys/chromium.ts';
import { projectRoot } from '../../journeys/cutline.ts';
import type { Area } from '../area.ts';
import { generatedPhoto } from '../catalogue/corpus/generated.ts';
import { type Cookie, openWindow } from './desk-window.ts';
import { firstPhotos } from './first-photos.ts';
import { makeLargeEvent, theEvent } from './large-event.ts';
import type { ScreensPart } from './screens-part.ts';
import { scrolling } from './scrolling.ts';
import { serveStaticPages } from './static-page.ts';
import { stepping } from './stepping.ts';
import { typing } from './typing.ts';

const count = 100_000;
/** Pictures that a window of 1280 × 800 shows of the event. */
const inSight = 18;

const parts: readonly ScreensPart[] = [firstPhotos, scrolling, stepping, typing];

/** The real screens in Chromium, on one event of a hundred thousand photos with thumbnails on the disk. */
export const screensArea: Area = {
  name: 'screens',
  async run({ quick }) {
    await promisify(execFile)(process.execPath, [join(projectRoot, 'scripts', 'build.ts')]);
    const folder = await makeLargeEvent(count);
    const home = await mkdtemp(join(tmpdir(), 'cutline-screens-'));
    const serving = await startServing(home, ['--catalogue', folder]);
    const pictures = Array.from({ length: inSight }, (_, number) =>
      thumbnailPath(folder, generatedPhoto(number).file.sha256),
    );
    const pages = await serveStaticPages({ pictures, boxes: count });
    const verdicts: boolean[] = [];
    try {
      const { origin, port, searchParams } = new URL(serving.address);
      const cookie = { name: `cutline-${port}`, value: searchParams.get('token') ?? '', url: origin };
      await makeIndex(cookie);
      const open = () => openWindow(cookie);
      const event = `${origin}/#/event/${theEvent.id}`;
      for (const part of parts) {
        console.log(` ${part.name}`);
        verdicts.push(await part.run({ quick, event, pages, open }));
      }
    } finally {
      await serving.end();
      await pages.close();
      await rm(home, { recursive: true });
    }
    return !verdicts.includes(false);
  },
};

/** The first opening makes the search index, behind everything else: what is measured is a desk that has one. */
async function makeIndex({ name, value, url }: Cookie): Promise<void> {
  const answer = await fetch(`${url}/call/photos.facets`, {
    method: 'POST',
    headers: { cookie: `${name}=${value}` },
    body: JSON.stringify({ event: theEvent.id }),
  });
  const { ok } = (await answer.json()) as { ok: boolean };
  if (!ok) throw new Error('The desk does not answer.');
}
