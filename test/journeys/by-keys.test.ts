import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeTinyJpegs } from '../desk/tiny-jpegs.ts';
import { journeyNeeds } from '../setup/machine.ts';
import { everythingSaved, launchChromium, type Serving, startServing, watchPage } from './chromium.ts';

const needs = journeyNeeds('chromium');
const count = 10;

describe.skipIf(needs.missing)(`ten photos without the mouse${needs.because}`, () => {
  let home: string;
  let serving: Serving;
  let browser: Browser;
  let page: Page;
  let complaints: string[];

  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'cutline-by-keys-'));
    const card = join(home, 'card');
    await mkdir(card);
    await writeTinyJpegs(card, count);
    serving = await startServing(home, [card]);
    browser = await launchChromium();
    page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    complaints = watchPage(page);
    await page.goto(serving.address);
    await page.getByRole('heading', { level: 1 }).first().waitFor();
  });

  afterAll(async () => {
    await browser.close();
    await serving.end();
    await rm(home, { recursive: true, force: true });
  });

  /** Goes from one to the next by Tab until what has the focus is called that. */
  const tabTo = async (name: RegExp): Promise<void> => {
    for (let steps = 0; steps < 80; steps += 1) {
      const said = await page.evaluate(() => {
        const here = document.activeElement;
        return here?.getAttribute('aria-label') ?? here?.textContent ?? '';
      });
      if (name.test(said)) return;
      await page.keyboard.press('Tab');
    }
    expect.fail(`Tab does not lead to ${String(name)}`);
  };
  const press = async (name: RegExp): Promise<void> => {
    await tabTo(name);
    await page.keyboard.press('Enter');
  };

  it('come in, are captioned one after the other, rated and found again', async () => {
    await page.keyboard.press('Control+i');
    await page.getByRole('button', { name: /^Add “card”/ }).waitFor();
    await press(/^Add “card”/);
    await page.getByRole('button', { name: `Import ${count} photos` }).waitFor();
    await press(/^Import 10 photos/);
    await page.getByRole('button', { name: 'Go to the photos' }).waitFor();
    await press(/^Go to the photos/);
    const tiles = page.getByRole('listbox', { name: 'Photos' }).getByRole('option');
    await expect.poll(() => tiles.count(), { timeout: 30_000 }).toBe(count);
    await page.keyboard.press('F6');
    for (let steps = 0; steps < 6; steps += 1) {
      if (await page.evaluate(() => document.activeElement?.closest('[data-pane=photos]') !== null)) break;
      await page.keyboard.press('F6');
    }
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    const caption = page.getByRole('textbox', { name: /^Caption, / }).first();
    await caption.waitFor();
    await page.keyboard.press('Alt+1');
    for (let photo = 1; photo <= count; photo += 1) {
      await page.keyboard.press('Control+a');
      await page.keyboard.type(`Photo ${photo} of the signing`);
      if (photo < count) await page.keyboard.press('Control+Enter');
    }
    await everythingSaved(page);
    await page.keyboard.press('Escape');
    await page.keyboard.press('4');
    await page.keyboard.press('/');
    await page.keyboard.type('rating:4');
    await expect.poll(() => tiles.count()).toBe(1);
    const captions = await page.evaluate(async () => {
      const answer = await fetch('/call/photos.list', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{}',
      });
      const { value } = (await answer.json()) as {
        value: { photos: { captions: Record<string, { text: string }> }[] };
      };
      return value.photos.flatMap((photo) => Object.values(photo.captions).map(({ text }) => text));
    });
    expect(captions.filter((text) => text.startsWith('Photo')).toSorted()).toEqual(
      Array.from({ length: count }, (_, index) => `Photo ${index + 1} of the signing`).toSorted(),
    );
    expect(complaints).toEqual([]);
  });
});
