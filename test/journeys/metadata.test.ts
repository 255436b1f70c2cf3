import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDesk } from '../../src/desk/desk.ts';
import { runExifTool } from '../../src/metadata/exiftool.ts';
import { journeyNeeds } from '../setup/machine.ts';
import { barriersOn } from './barriers.ts';
import { everythingSaved, launchChromium, type Serving, startServing, watchPage } from './chromium.ts';

const needs = journeyNeeds('chromium', 'perl');

/** Blocks that do not agree, a structure, and old IIM without its character set. */
const said = [
  '-XMP-photoshop:Headline=Ministers sign',
  '-IPTC:Headline=Ministers leave',
  '-XMP-photoshop:City=Hanoi',
  '-IPTC:City=Saigon',
  '-XMP-iptcCore:CreatorContactInfo={CiTelWork=+84 24 1,CiAdrCity=Hanoi}',
  '-EXIF:DateTimeOriginal=2025:10:26 15:04:05',
  '-EXIF:GPSLatitude=21.0278',
  '-EXIF:GPSLatitudeRef=N',
  '-EXIF:GPSLongitude=105.8342',
  '-EXIF:GPSLongitudeRef=E',
  '-XMP-plus:DataMining#=DMI-PROHIBITED',
];

describe.skipIf(needs.missing)(`the metadata panel in Chromium${needs.because}`, () => {
  let home: string;
  let serving: Serving;
  let browser: Browser;
  let page: Page;
  let complaints: string[];

  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'cutline-metadata-'));
    await fillCatalogue(home);
    serving = await startServing(home, []);
    browser = await launchChromium();
    page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    complaints = watchPage(page);
    await page.goto(serving.address);
    await page.evaluate(() => {
      localStorage.setItem('cutline.preferences', JSON.stringify({ language: 'en', welcomed: true }));
    });
    await page.reload();
    await tile('a.jpg').click();
  });

  afterAll(async () => {
    await browser.close();
    await serving.end();
    await rm(home, { recursive: true, force: true });
  });

  const tile = (name: string): Locator => page.getByRole('option', { name: new RegExp(`^${name}`) });
  const place = (): Locator => page.getByRole('region', { name: 'Place' });
  const line = (name: string): Locator => page.getByRole('listitem').filter({ has: opener(name) });
  const opener = (name: string): Locator => page.getByRole('button', { name, exact: true });
  const conflict = (name: string): Locator => page.getByRole('group', { name: new RegExp(`^${name}: The blocks`) });
  const hasFocus = (control: Locator): Promise<boolean> =>
    control.evaluate((element) => element === document.activeElement);

  it('shows every value with where it came from, in words, and stays when the window is opened again', async () => {
    await page.keyboard.press('Control+Shift+m');
    await page.getByRole('tab', { name: 'Metadata, 2 conflicts', selected: true }).waitFor();
    await line('Position (GPS)').getByText('Latitude 21.0278° · Longitude 105.8342°').waitFor();
    await line('Position (GPS)').getByText('from the camera (EXIF)').waitFor();
    await line('Date created').getByText('(no time zone known)').waitFor();
    await line('Data mining').getByText('Prohibited', { exact: true }).waitFor();
    await line('Creator’s contact').getByText('+84 24 1').waitFor();
    await page.reload();
    await tile('a.jpg').click();
    await page.getByRole('tab', { name: /^Metadata/, selected: true }).waitFor();
  });

  it('puts what the blocks say side by side, and takes the choice by keys alone', async () => {
    await page.getByRole('button', { name: '2 conflicts: Next conflict' }).focus();
    await page.keyboard.press('Enter');
    expect(await hasFocus(conflict('Headline').getByRole('button', { name: 'Keep XMP' }))).toBe(true);
    expect(await conflict('Headline').locator('mark').allInnerTexts()).toEqual(['sign', 'leave']);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await conflict('Headline').waitFor({ state: 'detached' });
    expect(await hasFocus(opener('Headline'))).toBe(true);
    await line('Headline').getByText('You chose: IIM').waitFor();
    await line('Headline').getByText('Ministers leave').waitFor();
    await page.getByRole('button', { name: 'Undo: settling of Headline, a.jpg' }).waitFor();
    await page.keyboard.press('Control+z');
    await conflict('Headline').waitFor();
    await page.keyboard.press('Control+Shift+z');
    await conflict('Headline').waitFor({ state: 'detached' });
  });

  it('chooses for every photo that is selected, in one step', async () => {
    await tile('a.jpg').click();
    await page.keyboard.press('Control+a');
    await conflict('City').getByRole('button', { name: 'For all 3: keep IIM' }).click();
    await place().getByText('Saigon').waitFor();
    await page.getByRole('button', { name: 'Undo: settling of City in 3 photos' }).waitFor();
    const field = page.getByRole('combobox', { name: 'Find in this event' });
    await field.fill('has:conflict');
    await page.getByText('2 found').waitFor();
    await field.press('Escape');
    await field.press('Escape');
    await tile('a.jpg').click();
  });

  it('counts the bytes that IIM holds, and shows what it would cut, between letters', async () => {
    await opener('City').click();
    const city = page.getByRole('textbox', { name: 'City', exact: true });
    await city.fill('হ্যানয় মহানগর এলাকা');
    await line('City')
      .getByText(/^Old IIM readers see 32 bytes/)
      .waitFor();
    await line('City')
      .getByText(/In IIM only “হ্যানয় মহা” is left; cut: “নগর এলাকা”/)
      .waitFor();
    await opener('City').click();
    await everythingSaved(page);
    await line('City').getByText('typed by you').waitFor();
  });

  it('goes back to what the file says', async () => {
    await opener('City').click();
    await line('City').getByRole('button', { name: 'Back to what the file says' }).click();
    await line('City').getByText('from the file (XMP)').first().waitFor();
    await expect.poll(() => page.getByRole('textbox', { name: 'City', exact: true }).inputValue()).toBe('Hanoi');
    await opener('City').click();
  });

  it('edits a structure field by field, keeps what else it holds, and takes that back', async () => {
    await opener('Creator’s contact').click();
    const phone = page.getByRole('textbox', { name: 'Phone' });
    await expect.poll(() => phone.inputValue()).toBe('+84 24 1');
    await phone.fill('+84 24 2');
    await page.getByRole('textbox', { name: 'E-mail' }).click();
    await everythingSaved(page);
    await page.getByRole('button', { name: 'Undo: Creator’s contact of a.jpg' }).waitFor();
    await opener('Creator’s contact').click();
    await line('Creator’s contact').getByText('+84 24 2').waitFor();
    await line('Creator’s contact').getByText('Hanoi').waitFor();
    await page.keyboard.press('Control+z');
    await line('Creator’s contact').getByText('+84 24 1').waitFor();
  });

  it('leads to the next photo with the same property open under the cursor', async () => {
    await opener('City').click();
    const city = page.getByRole('textbox', { name: 'City', exact: true });
    await city.focus();
    await page.keyboard.press('Control+Enter');
    await expect.poll(() => city.inputValue()).toBe('Saigon');
    expect(await hasFocus(city)).toBe(true);
    await opener('City').click();
    await tile('a.jpg').click();
  });

  it.each(['en', 'bn', 'vi'] as const)(
    'keeps nobody out, in %s, light and dark, in a narrow pane',
    async (language) => {
      for (const theme of ['light', 'dark']) {
        await page.evaluate(
          (more) => {
            const kept = JSON.parse(localStorage.getItem('cutline.preferences') ?? '{}') as object;
            localStorage.setItem('cutline.preferences', JSON.stringify({ ...kept, ...more }));
          },
          { language, theme, rightWidth: 320, emptyProperties: true },
        );
        await page.reload();
        await tile('b.jpg').click();
        await page.locator('[data-conflict]').first().waitFor();
        await page.locator('[aria-expanded=false][aria-controls]').nth(14).click();
        expect(await barriersOn(page)).toEqual([]);
        const wider = await page
          .locator('[data-pane=captions]')
          .evaluate((pane) => pane.scrollWidth - pane.clientWidth);
        expect(wider).toBe(0);
      }
    },
  );

  it('complained about nothing in its console', () => {
    expect(complaints).toEqual([]);
  });
});

/** Three photos whose files quarrel, in the catalogue that the host opens by itself. */
async function fillCatalogue(home: string): Promise<void> {
  const card = join(home, 'card');
  await mkdir(card);
  const paths = ['a.jpg', 'b.jpg', 'c.jpg'].map((name) => join(card, name));
  for (const [index, path] of paths.entries()) {
    await sharp({ create: { width: 240, height: 160, channels: 3, background: { r: 60 * index, g: 90, b: 120 } } })
      .jpeg()
      .toFile(path);
  }
  await runExifTool(['-overwrite_original', ...said, ...paths]);
  const catalogue = join(home, 'Documents', 'Cutline', 'Main.cutline');
  await mkdir(join(home, 'Documents', 'Cutline'), { recursive: true });
  const desk = await openDesk({ catalogue, mode: 'write', create: true });
  const ended = new Promise<void>((resolve) => {
    desk.listen(({ type }) => {
      if (type === 'job.ended') resolve();
    });
  });
  await desk.call('intake.start', { entries: [desk.entries.add(card).entry], eventName: 'Signing' });
  await ended;
  const events = await desk.call('events.list', {});
  const event = events.ok ? events.value.events[0] : undefined;
  if (event) await desk.call('events.edit', { event: event.id, set: { languages: ['en', 'bn'] } });
  await desk.close();
}
