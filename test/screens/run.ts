import { copyFile, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { build } from '../../scripts/build.ts';
import { launchChromium, startServing } from '../journeys/chromium.ts';
import { projectRoot } from '../journeys/cutline.ts';

/**
 * `npm run screens`: a picture of every screen, in three languages, light and dark, at two sizes, in
 * `test-results/screens`. With `--guide` the ones that README and docs show are put into `docs/images`.
 */

const folder = join(projectRoot, 'test-results', 'screens');
const sizes = [
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
] as const;
const languages = ['en', 'bn', 'vi'] as const;
const themes = ['light', 'dark'] as const;

/** Every screen by its address; the event is the sample's. */
const screens: Readonly<Record<string, (event: string) => string>> = {
  welcome: () => '#/welcome',
  desk: (event) => `#/event/${event}`,
  facts: (event) => `#/event/${event}/facts`,
  pack: (event) => `#/event/${event}/pack`,
  import: () => '#/import',
  speakers: () => '#/speakers',
  packs: () => '#/packs',
};

/** Pictures that the docs show, by the name they have there. */
const shown: Readonly<Record<string, string>> = {
  'picture-desk.png': 'desk-en-light-1280.png',
  'picture-desk-bengali-dark.png': 'desk-bn-dark-1280.png',
};

/** Milliseconds after which a screen has its pictures, also on a busy machine. */
const settled = 900;

const { values } = parseArgs({ options: { guide: { type: 'boolean' } } });
await build(['renderer', 'sample']);
await mkdir(folder, { recursive: true });
const home = await mkdtemp(join(tmpdir(), 'cutline-screens-'));
const serving = await startServing(home, []);
const browser = await launchChromium();
try {
  const page = await browser.newPage();
  await page.goto(serving.address);
  const event = await acceptedSample(page);
  for (const size of sizes) {
    for (const theme of themes) for (const language of languages) await take(page, event, { size, theme, language });
  }
  if (values.guide)
    for (const [name, from] of Object.entries(shown))
      await copyFile(join(folder, from), join(projectRoot, 'docs', 'images', name));
  console.log(`The pictures lie in ${folder}`);
} finally {
  await browser.close();
  await serving.end();
  await rm(home, { recursive: true, force: true });
}

/** The sample as it looks in use: the people that the captions name are accepted, one caption is checked. */
async function acceptedSample(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const call = async <Value>(name: string, input: unknown): Promise<Value> => {
      const answer = await fetch(`/call/${name}`, { method: 'POST', body: JSON.stringify(input) });
      return ((await answer.json()) as { value: Value }).value;
    };
    interface Listed {
      events: { id: string; suggestions: { key: string; photos: unknown[] }[] }[];
    }
    let listed = await call<Listed>('events.list', {});
    for (let tries = 0; tries < 100 && !listed.events[0]?.suggestions.length; tries += 1) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      listed = await call<Listed>('events.list', {});
    }
    const [event] = listed.events;
    if (!event) throw new Error('The sample kit is not there.');
    const [first] = event.suggestions.filter(({ photos }) => photos.length > 0);
    if (first) await call('suggestions.accept', { event: event.id, key: first.key });
    const { rows } = await call<{ rows: { photo: string }[] }>('photos.rows', { event: event.id });
    await call('photos.edit', {
      photo: rows[0]?.photo,
      set: { 'captions.bn.status': 'checked', 'captions.vi.status': 'checked' },
    });
    return event.id;
  });
}

async function take(
  page: Page,
  event: string,
  { size, theme, language }: { size: (typeof sizes)[number]; theme: string; language: string },
): Promise<void> {
  await page.setViewportSize(size);
  await page.evaluate(
    (preferences) => {
      localStorage.setItem('cutline.preferences', JSON.stringify(preferences));
    },
    { theme, language, welcomed: true },
  );
  for (const [name, address] of Object.entries(screens)) {
    await page.goto(new URL(address(event), page.url()).href);
    await page.reload();
    await page.waitForTimeout(settled);
    await page.screenshot({ path: join(folder, `${name}-${language}-${theme}-${size.width}.png`) });
  }
}
