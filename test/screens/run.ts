import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { build } from '../../scripts/build.ts';
import { launchChromium, startServing } from '../journeys/chromium.ts';
import { projectRoot } from '../journeys/cutline.ts';
import { takeGuidePictures } from './guide-pictures.ts';
import { sampleInUse } from './sample-in-use.ts';
import { screens } from './screens.ts';

/**
 * `npm run screens`: a picture of every screen, in three languages, light and dark, at two sizes, in
 * `test-results/screens`. `npm run screens -- --guide` takes the ones that README and docs show, in the real window.
 */

const folder = join(projectRoot, 'test-results', 'screens');
const sizes = [
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
] as const;
const languages = ['en', 'bn', 'vi'] as const;
const themes = ['light', 'dark'] as const;

/** Milliseconds after which a screen has its pictures, also on a busy machine. */
const settled = 900;

const { values } = parseArgs({ options: { guide: { type: 'boolean' } } });
await build();
await (values.guide ? takeGuidePictures() : takeAll());

async function takeAll(): Promise<void> {
  await mkdir(folder, { recursive: true });
  const home = await mkdtemp(join(tmpdir(), 'cutline-screens-'));
  const serving = await startServing(home, []);
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    await page.goto(serving.address);
    const event = await sampleInUse(page);
    for (const size of sizes) {
      for (const theme of themes) for (const language of languages) await take(page, event, { size, theme, language });
    }
    console.log(`The pictures lie in ${folder}`);
  } finally {
    await browser.close();
    await serving.end();
    await rm(home, { recursive: true, force: true });
  }
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
