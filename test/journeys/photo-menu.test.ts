import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleInUse } from '../screens/sample-in-use.ts';
import { journeyNeeds } from '../setup/machine.ts';
import { barriersOn } from './barriers.ts';
import { launchChromium, type Serving, startServing, watchPage } from './chromium.ts';

const needs = journeyNeeds('chromium');

describe.skipIf(needs.missing)(`the menu of photos in Chromium${needs.because}`, () => {
  let home: string;
  let serving: Serving;
  let browser: Browser;
  let page: Page;
  let complaints: string[];

  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'cutline-menu-'));
    serving = await startServing(home, []);
    browser = await launchChromium();
    const context = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await context.addInitScript(() => {
      localStorage.setItem('cutline.preferences', JSON.stringify({ language: 'en', welcomed: true }));
    });
    page = await context.newPage();
    complaints = watchPage(page);
    await page.goto(serving.address);
    const event = await sampleInUse(page);
    await page.goto(`${serving.address}#/event/${event}`);
    await tile(3).waitFor();
  });

  afterAll(async () => {
    await browser.close();
    await serving.end();
    await rm(home, { recursive: true, force: true });
  });

  const tiles = () => page.getByRole('listbox', { name: 'Photos' }).getByRole('option');
  const tile = (place: number) => tiles().nth(place);
  const menu = () => page.getByRole('menu', { name: 'Photo' });
  const line = (name: string) => page.getByRole('menuitem', { name, exact: false });
  const chosen = () => tiles().and(page.getByRole('option', { selected: true }));

  it('selects the photo under it, unless that is selected already', async () => {
    await tile(0).click();
    await tile(2).click({ button: 'right' });
    await menu().waitFor();
    await page.keyboard.press('Escape');
    await menu().waitFor({ state: 'detached' });
    expect(await tile(2).getAttribute('aria-selected')).toBe('true');
    expect(await chosen().count()).toBe(1);
    await tile(1).click({ modifiers: ['Control'] });
    await tile(2).click({ button: 'right' });
    await menu().waitFor();
    await line('Compare the selected photos').waitFor();
    await page.keyboard.press('Escape');
    expect(await chosen().count()).toBe(2);
  });

  it('rates all that are selected, and gives the focus back', async () => {
    await tile(2).click({ button: 'right' });
    await line('Rating').hover();
    await line('4 stars').click();
    await expect.poll(() => page.getByRole('option', { name: /4 stars/ }).count()).toBe(2);
    await page.locator('[data-pane="photos"][role="listbox"]:focus').waitFor();
  });

  it('opens at the photo in focus by the menu key, and is used by keys alone', async () => {
    await page.keyboard.press('Home');
    await page.keyboard.press('ContextMenu');
    await menu().waitFor();
    const [box, tileBox] = [await menu().boundingBox(), await tile(0).boundingBox()];
    expect(box?.x).toBeGreaterThan(tileBox?.x ?? Infinity);
    expect(box?.x).toBeLessThan((tileBox?.x ?? 0) + (tileBox?.width ?? 0));
    await page.keyboard.press('Escape');
    await menu().waitFor({ state: 'detached' });
    await page.keyboard.press('Shift+F10');
    await line('Loupe').waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('region', { name: 'Loupe' }).waitFor();
  });

  it('is there in the loupe and over its film strip', async () => {
    const strip = page.getByRole('group', { name: 'Film strip' });
    await strip.getByRole('button').nth(1).click({ button: 'right' });
    await menu().waitFor();
    expect(await strip.locator('[aria-current="true"]').getAttribute('data-photo')).toBe(
      await strip.getByRole('button').nth(1).getAttribute('data-photo'),
    );
    expect(await line('Show the original').count()).toBe(0);
    await page.keyboard.press('Escape');
    await page.locator('[role="region"][data-pane="photos"]:focus').waitFor();
    await page.keyboard.press('Escape');
    await tile(0).waitFor();
  });

  it('finds photos of the same people', async () => {
    await page
      .getByRole('option', { name: /\d+ (person|people),/ })
      .first()
      .click({ button: 'right' });
    await line('Find photos of the same people').click();
    await expect
      .poll(() => page.getByRole('combobox', { name: 'Find in this event' }).inputValue())
      .toContain('speaker:"');
    await expect.poll(() => tiles().count()).toBeLessThan(5);
    await page.getByRole('combobox', { name: 'Find in this event' }).fill('');
    await tile(4).waitFor();
    await page.keyboard.press('Escape');
  });

  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  const status = () => page.getByRole('contentinfo');

  it('copies captions in the main language, or in that of the field one is in', async () => {
    await tile(0).click();
    await tile(1).click({ modifiers: ['Shift'] });
    await tile(1).click({ button: 'right' });
    await line('Copy the caption').click();
    await status().getByText('Copied: the captions of 2 photos, বাংলা').waitFor();
    const [one, other, ...more] = (await copied()).split('\n\n');
    expect([one, other, more.length]).toEqual([expect.stringMatching(/\p{Script=Bengali}/u), expect.anything(), 0]);
    const field = page.getByRole('textbox', { name: 'Caption, Tiếng Việt' });
    await field.click();
    await page.keyboard.press('Control+Shift+c');
    await status().getByText('Copied: the captions of 2 photos, Tiếng Việt').waitFor();
    expect(await copied()).toContain(await field.inputValue());
  });

  it('copies words for a story by key, with the name of the file', async () => {
    await tile(0).click();
    await page.keyboard.press('Control+Alt+c');
    await status().getByText('Copied for a story: 1 photo').waitFor();
    const name = await tile(0).getByText(/^z7/).textContent();
    expect((await copied()).split('\n').at(-1)).toBe(`ফাইল: ${name ?? ''}`);
  });

  it.each(['light', 'dark'] as const)('keeps nobody out in the %s theme', async (theme) => {
    await page.evaluate((name) => {
      document.documentElement.dataset.theme = name;
    }, theme);
    await tile(1).click({ button: 'right' });
    await menu().waitFor();
    await line('Rating').hover();
    await line('4 stars').waitFor();
    if (process.env.LOOK) await page.screenshot({ path: `/tmp/tile-menu-${theme}.png` });
    expect(await barriersOn(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await menu().waitFor({ state: 'detached' });
  });

  it('said nothing in the console', () => {
    expect(complaints).toEqual([]);
  });
});
