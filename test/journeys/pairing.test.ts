import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { journeyNeeds } from '../setup/machine.ts';
import { barriersOn } from './barriers.ts';
import { launchChromium, type Serving, startServing, watchPage } from './chromium.ts';

const needs = journeyNeeds('chromium');

describe.skipIf(needs.missing)(`captions and photos that are paired by hand before an import${needs.because}`, () => {
  let home: string;
  let serving: Serving;
  let browser: Browser;
  let page: Page;
  let complaints: string[];

  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'cutline-pairing-'));
    const photos = join(home, 'photos');
    await mkdir(photos);
    for (const [index, name] of ['a.jpg', 'b.jpg', 'c.jpg', 'd.jpg'].entries())
      await writeFile(
        join(photos, name),
        await sharp({ create: { width: 60, height: 40, channels: 3, background: { r: 60 * index, g: 90, b: 90 } } })
          .jpeg()
          .toBuffer(),
      );
    const article = join(home, 'story.txt');
    const captions = { 'a.jpg': 'The hall.', 'b.jpg': 'The guests.', 'c.jpg': 'The signing.', 'x.jpg': 'The door.' };
    await writeFile(
      article,
      Object.entries(captions)
        .map(([name, text]) => `${name}\n${text}\n`)
        .join('\n'),
    );
    serving = await startServing(home, [photos, article]);
    browser = await launchChromium();
    page = await browser.newPage({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
    complaints = watchPage(page);
    await page.goto(`${serving.address}#/import`);
    await page.getByRole('button', { name: /Add .photos/ }).click();
    await page.getByRole('button', { name: /Add .story/ }).click();
    await row('The hall.').waitFor();
  });

  afterAll(async () => {
    await browser.close();
    await serving.end();
    await rm(home, { recursive: true, force: true });
  });

  const row = (text: string): Locator => page.getByRole('listitem').filter({ hasText: text });
  const photoOf = (text: string): Locator => row(text).getByRole('button', { name: new RegExp(`photo of .${text}`) });
  const paired = async (): Promise<(string | null)[]> =>
    Promise.all(['The hall.', 'The guests.', 'The signing.', 'The door.'].map((text) => photoOf(text).textContent()));

  it('shows the two columns, and how captions found their photos', async () => {
    expect(await paired()).toEqual(['a.jpg', 'b.jpg', 'c.jpg', 'x.jpg']);
    await row('The hall.').getByText('same file name').waitFor();
    await row('The door.').getByText('no such photo').waitFor();
    for (const colorScheme of ['dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await barriersOn(page), colorScheme).toEqual([]);
    }
  });

  it('lets two captions change places by a drag, and one go to a photo without a caption', async () => {
    await row('The hall.').getByText('The hall.').dragTo(photoOf('The signing.'));
    expect(await paired()).toEqual(['c.jpg', 'b.jpg', 'a.jpg', 'x.jpg']);
    await row('The hall.').getByText('paired by you').waitFor();
    await row('The door.')
      .getByText('The door.')
      .dragTo(page.getByText('d.jpg', { exact: true }));
    expect(await paired()).toEqual(['c.jpg', 'b.jpg', 'a.jpg', 'd.jpg']);
    await page.getByText('4 captions have their photos').waitFor();
  });

  it('does the same by keys alone, from the photo of a caption, which keeps the focus', async () => {
    await photoOf('The hall.').focus();
    await page.keyboard.press('Control+ArrowDown');
    expect(await paired()).toEqual(['b.jpg', 'c.jpg', 'a.jpg', 'd.jpg']);
    await page.getByRole('status').filter({ hasText: 'the caption goes to b.jpg now' }).waitFor();
    await page.keyboard.press('Control+ArrowUp');
    expect(await paired()).toEqual(['b.jpg', 'c.jpg', 'a.jpg', 'd.jpg']);
    await page.keyboard.press('Delete');
    expect((await paired())[0]).toBe('a.jpg');
    await row('The hall.').getByText('left without a photo by you').waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.type('d');
    await page.getByRole('option', { name: /d\.jpg/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    // The caption that was there has none now: there was no photo to give it in exchange.
    await expect.poll(paired).toEqual(['d.jpg', 'c.jpg', 'a.jpg', 'x.jpg']);
    await page.keyboard.press('Control+ArrowDown');
    await expect.poll(paired).toEqual(['c.jpg', 'd.jpg', 'a.jpg', 'x.jpg']);
    expect(complaints).toEqual([]);
  });

  it('goes back to the file names, and is what the import takes once it is mended', async () => {
    await page.getByRole('button', { name: 'Pair by file names again' }).click();
    expect(await paired()).toEqual(['a.jpg', 'b.jpg', 'c.jpg', 'x.jpg']);
    await row('The hall.').getByText('The hall.').dragTo(photoOf('The guests.'));
    await row('The signing.')
      .getByRole('button', { name: /^Leave/ })
      .click();
    await page.getByRole('button', { name: 'Import 4 photos' }).click();
    await page.getByRole('button', { name: 'Go to the photos' }).waitFor();
    const words = await page.evaluate(async () => {
      const answer = await fetch('/call/photos.list', { method: 'POST', body: '{"query":"file:jpg"}' });
      const { value } = (await answer.json()) as {
        value: { photos: { file: { name: string }; captions: Record<string, { text: string }> }[] };
      };
      return value.photos.map(({ file, captions }) => [file.name, captions.en?.text]);
    });
    expect(Object.fromEntries(words)).toMatchObject({
      'a.jpg': 'The guests.',
      'b.jpg': 'The hall.',
      'c.jpg': undefined,
      'd.jpg': undefined,
    });
    expect(complaints).toEqual([]);
  });
});
