import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleInUse } from '../screens/sample-in-use.ts';
import { screens } from '../screens/screens.ts';
import { journeyNeeds } from '../setup/machine.ts';
import { launchChromium, type Serving, startServing } from './chromium.ts';
import { cutOffOn } from './cut-off.ts';

const needs = journeyNeeds('chromium');
/** Milliseconds after which a screen has its answers. */
const settled = 400;

describe.skipIf(needs.missing)(`every screen at 1280 × 800${needs.because}`, () => {
  let home: string;
  let serving: Serving;
  let browser: Browser;
  let page: Page;
  let event: string;

  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'cutline-languages-'));
    serving = await startServing(home, []);
    browser = await launchChromium();
    page = await browser.newPage({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
    await page.goto(serving.address);
    event = await sampleInUse(page);
  });

  afterAll(async () => {
    await browser.close();
    await serving.end();
    await rm(home, { recursive: true, force: true });
  });

  it.each(['en', 'bn', 'vi'] as const)('cuts nothing off in %s', async (language) => {
    await page.evaluate((chosen) => {
      localStorage.setItem('cutline.preferences', JSON.stringify({ language: chosen, welcomed: true }));
    }, language);
    await page.reload();
    const cut: string[] = [];
    for (const [name, address] of Object.entries(screens)) {
      await page.goto(new URL(address(event), page.url()).href);
      await page.getByRole('heading', { level: 1 }).first().waitFor();
      await page.evaluate(() => document.fonts.ready);
      await page.waitForTimeout(settled);
      if (name === 'desk') await page.getByRole('option').first().click();
      cut.push(...(await cutOffOn(page)).map((what) => `${name}: ${what}`));
    }
    expect(cut).toEqual([]);
  });
});
