import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { journeyNeeds } from '../setup/machine.ts';
import { barriersOn } from './barriers.ts';
import { launchChromium, type Serving, startServing, watchPage } from './chromium.ts';
import { cutline } from './cutline.ts';

const needs = journeyNeeds('chromium');

/** Larger than a preview, so that its own pixels have to be fetched. */
const drawn = (hue: number): Promise<Buffer> =>
  sharp({ create: { width: 3000, height: 2000, channels: 3, background: { r: hue, g: 110, b: 160 } } })
    .jpeg()
    .toBuffer();

const names = ['a.jpg', 'b.jpg', 'c.jpg', 'd.jpg'];

describe.skipIf(needs.missing)(`the loupe in Chromium${needs.because}`, () => {
  let home: string;
  let serving: Serving;
  let browser: Browser;
  let page: Page;
  let complaints: string[];

  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'cutline-loupe-'));
    const folder = join(home, 'photos');
    await mkdir(folder);
    for (const [index, name] of names.entries()) await writeFile(join(folder, name), await drawn(40 * index));
    const catalogue = ['--catalogue', join(home, 'main.cutline')];
    expect((await cutline(['import', folder, ...catalogue])).code).toBe(0);
    serving = await startServing(home, catalogue);
    browser = await launchChromium();
    page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    complaints = watchPage(page);
    await page.goto(serving.address);
    await page.locator('a[href^="#/event/"]').first().click();
    await page
      .getByRole('option')
      .nth(names.length - 1)
      .waitFor();
  });

  afterAll(async () => {
    await browser.close();
    await serving.end();
    await rm(home, { recursive: true, force: true });
  });

  const loupe = () => page.getByRole('region', { name: 'Loupe' });
  const seen = (name: string) => loupe().getByRole('img', { name, exact: true });
  const width = async (name: string): Promise<number> => (await seen(name).boundingBox())?.width ?? 0;

  it('opens by Space on the photo in focus, and the caption desk stays', async () => {
    await page.getByRole('option').nth(1).click();
    await page.keyboard.press('Space');
    await seen('b.jpg').waitFor();
    await loupe().getByText('2 of 4').waitFor();
    expect(await page.getByRole('listbox', { name: 'Photos' }).count()).toBe(0);
    await page.getByRole('region', { name: 'Captions', exact: true }).waitFor();
  });

  it('steps by arrows and never shows a blank on the way', async () => {
    // Every frame is looked at: one without a decoded picture would be a flash.
    await page.evaluate(() => {
      const blanks: number[] = [];
      Object.assign(window, { blanks });
      const look = (): void => {
        const pictures = [...document.querySelectorAll<HTMLImageElement>('[data-pane="photos"] [data-state] img')];
        const drawn = pictures.filter(
          (one) => getComputedStyle(one).visibility === 'visible' && one.complete && one.naturalWidth > 0,
        );
        if (drawn.length === 0) blanks.push(performance.now());
        requestAnimationFrame(look);
      };
      look();
    });
    for (const name of ['c.jpg', 'd.jpg']) {
      await page.keyboard.press('ArrowRight');
      await seen(name).waitFor();
    }
    await page.keyboard.press('ArrowRight');
    await loupe().getByText('4 of 4').waitFor();
    for (const name of ['c.jpg', 'b.jpg', 'a.jpg']) {
      await page.keyboard.press('ArrowLeft');
      await seen(name).waitFor();
    }
    expect(await page.evaluate(() => (window as unknown as { blanks: number[] }).blanks)).toEqual([]);
  });

  it('goes to the own pixels of the photo, moves it by keys and by mouse, and back to all of it', async () => {
    const whole = await width('a.jpg');
    await page.keyboard.press('z');
    await loupe().locator('[data-full="true"] img').waitFor();
    expect(await width('a.jpg')).toBeCloseTo(3000);
    const own = loupe().locator('[data-full="true"] img');
    expect(await own.evaluate((one: HTMLImageElement) => [one.naturalWidth, one.naturalHeight])).toEqual([3000, 2000]);
    const left = async () => (await seen('a.jpg').boundingBox())?.x ?? 0;
    const before = await left();
    await page.keyboard.press('Shift+ArrowRight');
    await expect.poll(left).toBeCloseTo(before - 96, 0);
    await page.mouse.move(500, 400);
    await page.mouse.down();
    await page.mouse.move(540, 400, { steps: 2 });
    await page.mouse.up();
    await expect.poll(left).toBeCloseTo(before - 56, 0);
    await page.keyboard.press('z');
    await expect.poll(() => width('a.jpg')).toBeCloseTo(whole, 0);
  });

  it('draws a region by keys, gives it a name, and takes it back', async () => {
    await page.keyboard.press('d');
    const drawing = page.getByRole('group', { name: /^A region/ });
    await drawing.waitFor();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Sandra');
    await page.keyboard.press('Enter');
    await drawing.waitFor({ state: 'detached' });
    const region = loupe().locator('[data-region]').getByText('Sandra');
    const box = await region.locator('..').boundingBox();
    expect((box?.width ?? 0) / (await width('a.jpg'))).toBeCloseTo(0.2, 1);
    await page.getByRole('button', { name: /^Undo: / }).waitFor();
    await page.keyboard.press('Control+z');
    await region.waitFor({ state: 'detached' });
    await page.keyboard.press('Control+Shift+z');
    await loupe().getByRole('button', { name: 'Remove the region: Sandra' }).click();
    await region.waitFor({ state: 'detached' });
    await page.keyboard.press('r');
  });

  it.each(['light', 'dark'] as const)('keeps nobody out in the %s theme', async (theme) => {
    await page.evaluate((name) => {
      document.documentElement.dataset.theme = name;
    }, theme);
    expect(await barriersOn(page)).toEqual([]);
  });

  it('rates the photo that is seen, and comes back to it in the grid with the focus', async () => {
    await page.keyboard.press('ArrowRight');
    await seen('b.jpg').waitFor();
    await page.keyboard.press('4');
    await page.keyboard.press('Escape');
    const focused = page.locator('[data-pane="photos"][role="listbox"]:focus');
    await focused.waitFor();
    const id = await focused.getAttribute('aria-activedescendant');
    const label = await page.locator(`[id="${id ?? ''}"]`).getAttribute('aria-label');
    expect(label).toMatch(/^b\.jpg, 4 stars/);
  });

  it('lays selected photos beside each other, and zooms them together', async () => {
    await page.keyboard.press('Home');
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('c');
    await seen('a.jpg').waitFor();
    await seen('b.jpg').waitFor();
    await page.keyboard.press('z');
    await expect.poll(() => width('a.jpg')).toBeCloseTo(3000);
    expect(await width('b.jpg')).toBeCloseTo(3000);
    await page.keyboard.press('Space');
    await expect
      .poll(() => page.getByRole('listbox', { name: 'Photos' }).getByRole('option', { selected: true }).count())
      .toBe(2);
  });

  it('turns what is selected in the grid, and what is seen in the loupe, and takes it back', async () => {
    const turned = (image: Locator): Promise<boolean> =>
      image.evaluate((one: HTMLImageElement) => one.naturalHeight > one.naturalWidth);
    const tile = (place: number): Locator => page.getByRole('option').nth(place).locator('img').first();
    await page.keyboard.press(']');
    await expect.poll(() => turned(tile(0))).toBe(true);
    await expect.poll(() => turned(tile(1))).toBe(true);
    await page.getByRole('button', { name: /^Undo: turning of 2 photos/ }).waitFor();
    await page.keyboard.press('Control+z');
    await expect.poll(() => turned(tile(0))).toBe(false);
    await page.keyboard.press('Home');
    await page.keyboard.press('Space');
    await loupe()
      .getByRole('button', { name: /^Turn left/ })
      .click();
    await expect.poll(() => turned(seen('a.jpg'))).toBe(true);
    await expect.poll(async () => (await seen('a.jpg').boundingBox())!.height > (await width('a.jpg'))).toBe(true);
    await page.reload();
    await page.getByRole('option').first().waitFor();
    await expect.poll(() => turned(tile(0))).toBe(true);
    expect(complaints).toEqual([]);
  });

  it('marks photos in the grid whose drive is unplugged, and no more once it is back', async () => {
    const away = () => page.getByRole('option', { name: /Original not reachable/ });
    await rename(join(home, 'photos'), join(home, 'unplugged'));
    await page.reload();
    await expect.poll(() => away().count()).toBe(names.length);
    await page.getByTitle('Original not reachable').first().waitFor();
    await rename(join(home, 'unplugged'), join(home, 'photos'));
    await page.reload();
    await page.getByRole('option', { name: /^a\.jpg/ }).waitFor();
    await expect.poll(() => away().count()).toBe(0);
  });
});
