import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { journeyNeeds } from '../setup/machine.ts';
import { everythingSaved, launchChromium, type Serving, startServing, watchPage } from './chromium.ts';
import { cutline } from './cutline.ts';
import { readWithExifTool } from './read-with-exiftool.ts';
import { drawSeedPhotos, seedArticle, seedIsHere } from './seed.ts';
import { unzip } from './unzip.ts';

const needs = journeyNeeds('chromium', 'perl');
/** The photo whose caption names the minister. */
const ministers = 'z7157588517514';

describe.skipIf(needs.missing || !seedIsHere)(
  `names and languages on the Hanoi article (needs ../shared)${needs.because}`,
  () => {
    let home: string;
    let serving: Serving;
    let browser: Browser;
    let page: Page;
    let complaints: string[];

    beforeAll(async () => {
      home = await mkdtemp(join(tmpdir(), 'cutline-seed-'));
      await drawSeedPhotos(join(home, 'photos'));
      serving = await startServing(home, [join(home, 'photos'), seedArticle]);
      browser = await launchChromium();
      page = await browser.newPage({ viewport: { width: 1280, height: 800 }, acceptDownloads: true });
      complaints = watchPage(page);
      await page.goto(serving.address);
    });

    afterAll(async () => {
      await browser.close();
      await serving.end();
      await rm(home, { recursive: true, force: true });
    });

    const tile = (name: string) =>
      page.getByRole('listbox', { name: 'Photos' }).getByRole('option').filter({ hasText: name });
    const bengali = () => page.getByRole('textbox', { name: 'Caption, বাংলা' });
    const vietnamese = () => page.getByRole('textbox', { name: 'Caption, Tiếng Việt' });

    it('is imported, and the minister accepted as one person under both spellings', async () => {
      await page.getByRole('link', { name: 'Import', exact: true }).click();
      await page.getByRole('button', { name: /Add .photos/ }).click();
      await page.getByRole('button', { name: /Add .hanoi-article/ }).click();
      await page.getByRole('button', { name: 'Import 5 photos' }).click();
      await page.getByRole('button', { name: 'Go to the photos' }).click();
      await tile(ministers).click();
      await page.getByRole('button', { name: /^Accept/ }).click();
      const people = page.getByRole('list', { name: 'People in the photo, left to right' });
      await people.getByText('ট্যাম কোয়াং').first().waitFor();
    });

    it('gets a second entry of the minister, in Vietnamese, that is merged into the first', async () => {
      await page.getByRole('link', { name: 'Speakers' }).first().click();
      await page.getByRole('textbox', { name: 'New speaker' }).fill('Lương Tam Quang');
      await page.getByRole('button', { name: 'Add', exact: true }).click();
      await page.getByRole('heading', { name: 'Lương Tam Quang', level: 2 }).waitFor();
      await page.getByRole('textbox', { name: 'Code', exact: true }).fill('ltq');
      await page.getByRole('textbox', { name: 'Note' }).focus();
      await everythingSaved(page);
      const pair = page.getByRole('listitem', { name: /Lương Tam Quang/ });
      await pair.getByRole('button', { name: 'Merge…' }).click();
      await pair.getByRole('button', { name: 'Yes, merge them' }).click();
      const listed = page.getByRole('region', { name: 'Speakers' }).getByRole('listitem');
      await expect.poll(() => listed.count()).toBe(1);
      await listed.getByRole('link').click();
      await expect
        .poll(() => page.getByRole('textbox', { name: 'Names, বাংলা' }).inputValue())
        .toMatch(/ট্যাম কোয়াং\n.*ট্যাম কোয়াং/);
      expect(await page.getByRole('textbox', { name: 'Names, Tiếng Việt' }).inputValue()).toBe('Lương Tam Quang');
      expect(await page.getByRole('textbox', { name: 'Code', exact: true }).inputValue()).toBe('ltq');
    });

    it('gets Vietnamese beside the Bengali, a credit line, and headlines by a template with variables', async () => {
      await page.locator('a[href^="#/event/"]').first().click();
      await page.getByRole('link', { name: 'Facts' }).click();
      await page.getByRole('combobox', { name: 'Another language' }).selectOption('vi');
      await page.getByRole('button', { name: 'Add language' }).click();
      await page.getByRole('textbox', { name: 'Credit line' }).fill('Ministry press office');
      await page.getByRole('textbox', { name: 'Credit line' }).blur();
      await everythingSaved(page);
      await page.getByRole('link', { name: 'To the photos' }).click();
      await tile(ministers).click();
      await page.keyboard.press('Control+t');
      const panel = page.getByRole('region', { name: 'Templates' });
      const words = panel.getByRole('combobox', { name: 'Headline · Tiếng Việt', exact: true });
      await words.fill('Lễ mở ký tại Hà Nội, ảnh {seq:2}');
      await words.press('Enter');
      await panel.getByRole('button', { name: 'Apply to 5 photos' }).click();
      await panel.getByText('Applied to 5 photos.').waitFor();
      await panel.getByRole('button', { name: 'Close' }).click();
      const headline = page.getByRole('textbox', { name: 'Headline, Tiếng Việt' });
      await expect.poll(() => headline.inputValue()).toMatch(/^Lễ mở ký tại Hà Nội, ảnh 0[1-5]$/);
    });

    it('gets its Vietnamese caption with a code, which is older once the Bengali changes, and is mended by key', async () => {
      await vietnamese().click();
      await page.keyboard.type('=ltq=  ký Công ước Hà Nội.');
      await expect.poll(() => vietnamese().inputValue()).toBe('Lương Tam Quang  ký Công ước Hà Nội.');
      await page.getByRole('list', { name: 'What to look at' }).getByText('There are 2 blanks in a row').waitFor();
      await vietnamese().press('Control+.');
      await expect.poll(() => vietnamese().inputValue()).toBe('Lương Tam Quang ký Công ước Hà Nội.');
      await bengali().click();
      await everythingSaved(page);
      await bengali().press('Control+Home');
      // As an input method puts it in: key by key the first consonants would join what follows.
      await page.keyboard.insertText('হ্যানয়: ');
      await vietnamese().click();
      await everythingSaved(page);
      const column = page.getByRole('region', { name: 'Tiếng Việt' });
      await column.getByText('Older than বাংলা').waitFor();
      expect((await column.locator('ins').allTextContents()).join(' ')).toContain('হ্যানয়:');
      await column.getByRole('button', { name: 'Still right' }).click();
      await column.getByText('Older than বাংলা').waitFor({ state: 'detached' });
    });

    it('goes out with both languages and the minister’s names in both scripts, as ExifTool reads it', async () => {
      await page.getByRole('link', { name: 'Make a pack' }).click();
      await page.getByText('Selected photos').click();
      await page.getByRole('button', { name: 'Make the pack as ZIP' }).click();
      const link = page.getByRole('button', { name: 'Download' });
      await link.waitFor({ timeout: 90_000 });
      const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
      await download.saveAs(join(home, 'pack.zip'));
      expect((await cutline(['verify', join(home, 'pack.zip'), '--json'])).lines.at(-1)).toMatchObject({
        verified: true,
      });
      const photos = join(await unzip(join(home, 'pack.zip'), join(home, 'pack')), 'photos');
      const read = await readWithExifTool((await readdir(photos)).map((name) => join(photos, name)));
      const tags = read.find((one) => String(one['XMP-dc:Description-vi']).includes('Lương Tam Quang'));
      expect(tags).toMatchObject({
        'XMP-dc:Description-vi': 'Lương Tam Quang ký Công ước Hà Nội.',
        'XMP-dc:Description-bn': expect.stringMatching(/^হ্যানয়: /) as string,
        'IPTC:Credit': 'Ministry press office',
      });
      const details = JSON.stringify(tags?.['XMP-iptcExt:PersonInImageWDetails']);
      expect(details).toContain('Lương Tam Quang');
      expect(details).toContain('ট্যাম কোয়াং');
      expect(complaints).toEqual([]);
    });
  },
);
