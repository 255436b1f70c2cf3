import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { journeyNeeds } from '../setup/machine.ts';
import { barriersOn } from './barriers.ts';
import { launchChromium, type Serving, startServing, watchPage } from './chromium.ts';

const needs = journeyNeeds('chromium');

describe.skipIf(needs.missing)(`commands by name and by key${needs.because}`, () => {
  let home: string;
  let serving: Serving;
  let browser: Browser;
  let page: Page;
  let complaints: string[];

  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'cutline-palette-'));
    serving = await startServing(home, []);
    browser = await launchChromium();
    page = await browser.newPage({ viewport: { width: 1280, height: 800 }, colorScheme: 'light' });
    complaints = watchPage(page);
    await page.goto(serving.address);
    await page.getByRole('link', { name: /Sample: the floating library/ }).click();
    await photos().getByRole('option').first().click();
  });

  afterAll(async () => {
    await browser.close();
    await serving.end();
    await rm(home, { recursive: true, force: true });
  });

  const photos = () => page.getByRole('listbox', { name: 'Photos' });
  const palette = () => page.getByRole('dialog', { name: 'Every command by name' });
  const sheet = () => page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  const theme = () => page.evaluate(() => document.documentElement.dataset.theme);
  const openPalette = async (): Promise<void> => {
    await page.keyboard.press('Control+k');
    await palette().locator('input:focus').waitFor();
  };
  const closePalette = async (): Promise<void> => {
    await page.keyboard.press('Escape');
    await palette().waitFor({ state: 'detached' });
  };
  const call = async (typed: string): Promise<void> => {
    await openPalette();
    await page.keyboard.type(typed);
    await page.keyboard.press('Enter');
    await palette().waitFor({ state: 'detached' });
  };

  it('runs what any of its words finds, and leaves the focus where it was', async () => {
    await photos().focus();
    await call('dark');
    await expect.poll(theme).toBe('dark');
    expect(await photos().evaluate((list) => list === document.activeElement)).toBe(true);
    await page.keyboard.press('Control+k');
    await expect.poll(() => palette().getByRole('option').first().textContent()).toContain('Dark appearance');
    await closePalette();
  });

  it('shuts nobody out, dark and light', async () => {
    await page.keyboard.press('?');
    await sheet().waitFor();
    expect(await barriersOn(page, '[role=dialog]')).toEqual([]);
    await openPalette();
    expect(await barriersOn(page, '[role=dialog]')).toEqual([]);
    await page.keyboard.type('light app');
    await page.keyboard.press('Enter');
    await expect.poll(theme).toBe('light');
    expect(await barriersOn(page, '[role=dialog]')).toEqual([]);
    await openPalette();
    expect(await barriersOn(page, '[role=dialog]')).toEqual([]);
    await closePalette();
    await sheet().getByRole('button', { name: 'Close the shortcuts' }).click();
  });

  it('moves the focus where the command leads, and goes to events by their name', async () => {
    await photos().focus();
    await call('find ph');
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('combobox');
    await call('speakers');
    await page.getByRole('heading', { name: 'Speakers' }).first().waitFor();
    await call('floating lib');
    await photos().waitFor();
  });

  it('offers only what can be done from where the hands are', async () => {
    await call('speakers');
    await openPalette();
    await page.keyboard.type('replace words');
    await palette().getByText('Nothing here is called that').waitFor();
    await closePalette();
    await call('floating lib');
    await photos().waitFor();
  });

  it('takes another key for a command, says whose a taken one is, and remembers it', async () => {
    await photos().focus();
    await page.keyboard.press('?');
    await sheet()
      .getByRole('button', { name: /^Make a pack Ctrl ?E$/ })
      .focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+i');
    await sheet().getByText('Ctrl+I already belongs to “Import photos”').waitFor();
    await page.keyboard.press('Control+Shift+e');
    await sheet()
      .getByRole('button', { name: /^Make a pack Ctrl ?Shift ?E$/ })
      .waitFor();
    await page.keyboard.press('Escape');
    await sheet().waitFor({ state: 'detached' });
    await page.reload();
    await photos().focus();
    const before = page.url();
    await page.keyboard.press('Control+e');
    expect(page.url()).toBe(before);
    await page.keyboard.press('Control+Shift+e');
    await expect.poll(() => page.url()).toMatch(/\/pack$/);
    await page.keyboard.press('?');
    await sheet().getByRole('button', { name: 'Back to Ctrl+E' }).click();
    await sheet()
      .getByRole('button', { name: /^Make a pack Ctrl ?E$/ })
      .waitFor();
  });

  it('complained about nothing in its console', () => {
    expect(complaints).toEqual([]);
  });
});
