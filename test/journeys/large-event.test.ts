import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeTinyJpegs } from '../desk/tiny-jpegs.ts';
import { journeyNeeds } from '../setup/machine.ts';
import { launchChromium, type Serving, startServing, watchPage } from './chromium.ts';
import { cutline } from './cutline.ts';

const needs = journeyNeeds('chromium');

/** More than two pages of rows, so that the last ones come only when they are seen. */
const count = 450;

describe.skipIf(needs.missing)(`an event of ${count} photos in Chromium${needs.because}`, () => {
  let home: string;
  let serving: Serving;
  let browser: Browser;
  let page: Page;
  let complaints: string[];
  const asked: string[] = [];

  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'cutline-large-'));
    const folder = join(home, 'photos');
    await mkdir(folder);
    await writeTinyJpegs(folder, count);
    const catalogue = ['--catalogue', join(home, 'main.cutline')];
    expect((await cutline(['import', folder, ...catalogue])).code).toBe(0);
    serving = await startServing(home, catalogue);
    browser = await launchChromium();
    page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    complaints = watchPage(page);
    page.on('request', (request) => {
      if (request.url().endsWith('/call/photos.rows')) asked.push(request.postData() ?? '');
    });
    await page.goto(serving.address);
    await page.locator('a[href^="#/event/"]').first().click();
    await grid().getByRole('option').first().waitFor();
  });

  afterAll(async () => {
    await browser.close();
    await serving.end();
    await rm(home, { recursive: true, force: true });
  });

  const grid = () => page.getByRole('listbox', { name: 'Photos' });
  const at = (place: number) => grid().locator(`[role=option][aria-posinset="${place}"]`);
  const offsets = () => new Set(asked.map((body) => (JSON.parse(body) as { offset?: number }).offset));

  it('asks for the rows that are seen, and for the last ones at the end', async () => {
    expect(await at(1).getAttribute('aria-setsize')).toBe(String(count));
    expect(offsets().has(400)).toBe(false);
    await at(1).click();
    await page.keyboard.press('End');
    await at(count).waitFor();
    expect(await at(count).getAttribute('aria-selected')).toBe('true');
    expect(offsets().has(400)).toBe(true);
  });

  it('selects and rates all of them, also those whose rows are not there', async () => {
    await page.keyboard.press('Control+a');
    await page.getByText(`${count} selected`).waitFor();
    await page.keyboard.press('4');
    await expect.poll(() => at(count).getAttribute('aria-label')).toContain('4 stars');
    await page.keyboard.press('Home');
    await expect.poll(() => at(1).getAttribute('aria-label')).toContain('4 stars');
    await page.keyboard.press('Control+z');
    await expect.poll(() => at(1).getAttribute('aria-label')).not.toContain('4 stars');
  });

  it('extends a selection over pages, and steps to the end in the loupe', async () => {
    await at(1).click();
    await page.keyboard.press('Shift+End');
    await page.getByText(`${count} selected`).waitFor();
    await page.keyboard.press('Home');
    await page.keyboard.press('Space');
    await page.keyboard.press('End');
    await page.getByText(`${count} of ${count}`).first().waitFor();
    await page.keyboard.press('ArrowLeft');
    await page
      .getByText(`${count - 1} of ${count}`)
      .first()
      .waitFor();
    expect(complaints).toEqual([]);
  });
});
