import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { journeyNeeds } from '../setup/machine.ts';
import { everythingSaved, launchChromium, type Serving, startServing, watchPage } from './chromium.ts';
import { cutline } from './cutline.ts';
import { readWithExifTool } from './read-with-exiftool.ts';
import { drawSeedPhotos, seedArticle, seedIsHere, smallPhoto } from './seed.ts';
import { unzip } from './unzip.ts';

const needs = journeyNeeds('chromium', 'perl');

describe.skipIf(needs.missing)(`the main job in Chromium${needs.because}`, () => {
  let home: string;
  let serving: Serving;
  let browser: Browser;
  let page: Page;
  let complaints: string[];

  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'cutline-chromium-'));
    const opened = seedIsHere ? [join(home, 'photos'), seedArticle] : [];
    if (seedIsHere) await drawSeedPhotos(join(home, 'photos'));
    serving = await startServing(home, opened);
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

  const makePack = async (name: string): Promise<string> => {
    await page.getByRole('link', { name: 'Make a pack' }).click();
    await page.getByRole('button', { name: 'Make the pack as ZIP' }).click();
    const link = page.getByRole('button', { name: 'Download' });
    await link.waitFor({ timeout: 90_000 });
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
    const zip = join(home, `${name}.zip`);
    await download.saveAs(zip);
    return zip;
  };

  it('opens on the sample kit, whose pictures and captions are there', async () => {
    await page.getByRole('link', { name: /Sample: the floating library/ }).click();
    const tiles = page.getByRole('listbox', { name: 'Photos' }).getByRole('option');
    await expect.poll(() => tiles.count(), { timeout: 30_000 }).toBe(5);
    await tiles.nth(1).click();
    const caption = page.getByRole('textbox', { name: 'Caption, Tiếng Việt' });
    await expect.poll(() => caption.inputValue()).not.toBe('');
    const painted = () =>
      page.evaluate(() => [...document.images].filter(({ naturalWidth }) => naturalWidth > 0).length);
    await expect.poll(painted, { timeout: 30_000 }).toBeGreaterThanOrEqual(5);
  });

  it('finds photos as one types, says where a query is wrong, and shows all again', async () => {
    const tiles = page.getByRole('listbox', { name: 'Photos' }).getByRole('option');
    await page.keyboard.press('Control+f');
    const field = page.getByRole('combobox', { name: 'Find in this event' });
    await field.fill('file:z7168204415937');
    await expect.poll(() => tiles.count()).toBe(1);
    await page.getByText('1 found').waitFor();
    await field.fill('speeker:x');
    await page.getByText("Did you mean 'speaker:'?").waitFor();
    expect(await tiles.count()).toBe(1);
    await field.fill('no such words');
    await page.getByText('Nothing fits').waitFor();
    await field.press('Escape');
    await field.press('Escape');
    await expect.poll(() => tiles.count()).toBe(5);
  });

  it('saves a search, filters by a chip, runs the saved one with one press, and undoes the saving', async () => {
    const tiles = page.getByRole('listbox', { name: 'Photos' }).getByRole('option');
    const field = page.getByRole('combobox', { name: 'Find in this event' });
    await field.fill('file:z7168204415937');
    await page.getByText('1 found').waitFor();
    await page.keyboard.press('Control+d');
    await page.getByRole('textbox', { name: 'Name of the search' }).fill('The speaker');
    await page.keyboard.press('Enter');
    const saved = page.getByRole('button', { name: 'The speaker, 1 photo' });
    await saved.waitFor();
    await field.fill('');
    await page.getByRole('button', { name: 'To check' }).click();
    await page.getByRole('menuitemcheckbox', { name: 'People suggested, 3 photos' }).click();
    await expect.poll(() => tiles.count()).toBe(3);
    await page.keyboard.press('Escape');
    expect((await field.inputValue()).trim()).toBe('has:suggestions');
    await page.getByRole('button', { name: 'Take away: People suggested' }).click();
    await expect.poll(() => tiles.count()).toBe(5);
    await saved.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => tiles.count()).toBe(1);
    expect(await field.inputValue()).toBe('file:z7168204415937');
    await page.keyboard.press('Control+z');
    await saved.waitFor({ state: 'detached' });
    await field.fill('');
    await expect.poll(() => tiles.count()).toBe(5);
  });

  it('saves what is typed without being asked, and keeps it over a reload', async () => {
    const caption = page.getByRole('textbox', { name: 'Caption, বাংলা' });
    await caption.fill('সংবাদ সম্মেলনে প্রশ্নের উত্তর দিচ্ছেন আয়োজকেরা');
    await page.getByRole('textbox', { name: 'Headline, বাংলা' }).click();
    await everythingSaved(page);
    await page.reload();
    await page.getByRole('listbox', { name: 'Photos' }).getByRole('option').nth(1).click();
    await expect.poll(() => caption.inputValue()).toBe('সংবাদ সম্মেলনে প্রশ্নের উত্তর দিচ্ছেন আয়োজকেরা');
  });

  it('takes the last edit back and does it again, after a reload too, and says what it was', async () => {
    const edited = 'সংবাদ সম্মেলনে প্রশ্নের উত্তর দিচ্ছেন আয়োজকেরা';
    const caption = page.getByRole('textbox', { name: 'Caption, বাংলা' });
    await page.getByRole('listbox', { name: 'Photos' }).getByRole('option').nth(1).click();
    await page.getByRole('button', { name: /^Undo: caption of .+ in বাংলা$/ }).waitFor();
    await page.keyboard.press('Control+z');
    await page.getByText(/^Undone: caption of .+ in বাংলা$/).waitFor();
    await expect.poll(() => caption.inputValue()).not.toBe(edited);
    await page.keyboard.press('Control+Shift+z');
    await expect.poll(() => caption.inputValue()).toBe(edited);
    await caption.press('End');
    await page.keyboard.type('।');
    await page.keyboard.press('Control+z');
    await expect.poll(() => caption.inputValue()).toBe(edited);
    await everythingSaved(page);
  });

  it('says what to look at in the words as they are typed, and mends by key what is certain', async () => {
    const caption = page.getByRole('textbox', { name: 'Caption, Tiếng Việt' });
    const before = await caption.inputValue();
    await caption.fill(`${before}  Hà Nội`);
    await page.getByRole('list', { name: 'What to look at' }).getByText('There are 2 blanks in a row').waitFor();
    await caption.press('Control+.');
    await expect.poll(() => caption.inputValue()).toBe(`${before} Hà Nội`);
    await page.getByText('There are 2 blanks in a row').waitFor({ state: 'detached' });
    // Put back before it was saved it would be no change: the words would stay as old as they were.
    await everythingSaved(page);
    await caption.fill(before);
    await page.getByRole('textbox', { name: 'Caption, বাংলা' }).click();
    await everythingSaved(page);
  });

  it('marks the other language older when the main one changes, shows what changed, and takes that it is still right', async () => {
    const caption = page.getByRole('textbox', { name: 'Caption, বাংলা' });
    const before = await caption.inputValue();
    await caption.fill(`আজ ${before}`);
    await page.getByRole('textbox', { name: 'Headline, বাংলা' }).click();
    const other = page.getByRole('region', { name: 'Tiếng Việt' });
    await other.getByText('What changed in বাংলা since this was written:').waitFor();
    expect((await other.locator('ins').textContent())?.trim()).toBe('আজ');
    await other.getByRole('button', { name: 'Still right' }).click();
    await other.getByText('What changed in').waitFor({ state: 'detached' });
    await caption.fill(before);
    await page.getByRole('textbox', { name: 'Headline, বাংলা' }).click();
    await other.getByRole('button', { name: 'Still right' }).click();
    await everythingSaved(page);
  });

  it('replaces words in all photos that are shown, after saying what would change, and takes it back in one step', async () => {
    const caption = page.getByRole('textbox', { name: 'Caption, বাংলা' });
    const before = await caption.inputValue();
    await page.keyboard.press('Control+h');
    await page.getByRole('textbox', { name: 'Find' }).fill('সংবাদ সম্মেলন');
    await page.getByRole('textbox', { name: 'Replace with' }).fill('বৈঠক');
    await page.keyboard.press('Enter');
    await page.getByRole('region', { name: 'Replace words' }).locator('mark').first().waitFor();
    await page.getByRole('button', { name: /^Replace in \d photos?$/ }).click();
    await page.getByText(/^Replaced in \d photos?\.$/).waitFor();
    await expect.poll(() => caption.inputValue()).toBe(before.replaceAll('সংবাদ সম্মেলন', 'বৈঠক'));
    await page.getByRole('button', { name: 'Close' }).click();
    await page.getByRole('button', { name: /^Undo: replacement in|^Undo: caption of/ }).click();
    await expect.poll(() => caption.inputValue()).toBe(before);
  });

  it('applies a template with variables to all photos that are shown, and takes it back in one step', async () => {
    const headline = page.getByRole('textbox', { name: 'Headline, Tiếng Việt' });
    const before = await headline.inputValue();
    await page.keyboard.press('Control+t');
    const panel = page.getByRole('region', { name: 'Templates' });
    const words = panel.getByRole('combobox', { name: 'Headline · Tiếng Việt', exact: true });
    await words.pressSequentially('Ảnh {se');
    await page
      .getByRole('listbox', { name: 'Variables' })
      .getByRole('option', { name: '{seq}', exact: true })
      .waitFor();
    await words.press('Enter');
    await words.pressSequentially(' {ctiy}');
    await words.press('Enter');
    await panel.getByText('There is no variable {ctiy}. Did you mean {city}?').waitFor();
    await words.fill('Ảnh {seq:2}');
    await panel.getByRole('textbox', { name: 'Name' }).fill('Numbers');
    await panel.getByRole('button', { name: 'Save' }).click();
    await panel.getByText('Saved.').waitFor();
    await words.press('Enter');
    await panel.getByText('Ảnh 05').waitFor();
    await panel.getByRole('button', { name: 'Apply to 5 photos' }).click();
    await panel.getByText('Applied to 5 photos.').waitFor();
    await expect.poll(() => headline.inputValue()).toMatch(/^Ảnh 0[1-5]$/);
    await panel.getByRole('button', { name: 'Close' }).click();
    await page.getByRole('button', { name: 'Undo: template in 5 photos' }).click();
    await expect.poll(() => headline.inputValue()).toBe(before);
  });

  it('makes a ZIP of the sample that verifies, with both languages inside the pictures', async () => {
    const zip = await makePack('sample');
    expect((await cutline(['verify', zip, '--json'])).lines.at(-1)).toMatchObject({ verified: true, failed: 0 });
    const photos = join(await unzip(zip, join(home, 'sample-pack')), 'photos');
    const read = await readWithExifTool((await readdir(photos)).map((name) => join(photos, name)));
    expect(read).toHaveLength(5);
    for (const tags of read) {
      expect(tags).toHaveProperty(['XMP-dc:Description-bn']);
      expect(tags).toHaveProperty(['XMP-dc:Description-vi']);
      expect(tags['XMP-dc:Description']).toBe(tags['XMP-dc:Description-bn']);
      expect(tags['IPTC:Credit']).toBe('Cutline sample kit');
    }
  });

  it.skipIf(!seedIsHere)(
    'imports the Hanoi article with its photos (needs ../shared) and shows how they pair',
    async () => {
      await page.getByRole('link', { name: 'Import', exact: true }).click();
      await page.getByRole('button', { name: /Add .photos/ }).click();
      await page.getByRole('button', { name: /Add .hanoi-article/ }).click();
      await page.getByText('5 captions have their photos').waitFor();
      await page.getByRole('button', { name: 'Import 5 photos' }).click();
      const result = page.getByRole('region', { name: 'Result of the import' });
      await result.getByText('3 people suggested, to confirm').waitFor();
      await result.getByRole('button', { name: 'Go to the photos' }).click();
      await expect.poll(() => page.getByRole('listbox', { name: 'Photos' }).getByRole('option').count()).toBe(5);
    },
  );

  it.skipIf(!seedIsHere)(
    'tags the minister under both spellings of the Hanoi article (needs ../shared) and sends the pack',
    async () => {
      const tiles = page.getByRole('listbox', { name: 'Photos' }).getByRole('option');
      await tiles.filter({ hasText: 'z7157588517514' }).click();
      await page.getByRole('button', { name: /^Accept/ }).click();
      await page
        .getByRole('list', { name: 'People in the photo, left to right' })
        .getByText('ট্যাম কোয়াং')
        .first()
        .waitFor();
      await page.getByRole('link', { name: /without a credit line/ }).click();
      await page.getByRole('textbox', { name: 'Credit line' }).fill('Ministry press office');
      await page.getByRole('textbox', { name: 'Credit line' }).blur();
      await everythingSaved(page);
      const zip = await makePack('hanoi');
      expect((await cutline(['verify', zip, '--json'])).lines.at(-1)).toMatchObject({ verified: true });
      const photos = join(await unzip(zip, join(home, 'hanoi-pack')), 'photos');
      const read = await readWithExifTool((await readdir(photos)).map((name) => join(photos, name)));
      const minister = read.find((tags) => String(tags['IPTC:Caption-Abstract']).includes('লুং ট্যাম কোয়াং'));
      expect(String(minister?.['XMP-iptcExt:PersonInImage'])).toContain('ট্যাম কোয়াং');
      expect(read.every((tags) => tags['IPTC:Credit'] === 'Ministry press office')).toBe(true);
    },
  );

  it('takes photos and an article that are dropped on the window', async () => {
    const name = 'z9000000000001_dropped.jpg';
    const files = [
      { name, type: 'image/jpeg', base64: (await smallPhoto()).toString('base64') },
      {
        name: 'note.txt',
        type: 'text/plain',
        base64: Buffer.from(`${name}\nThe mayor opens the bridge.\n`).toString('base64'),
      },
    ];
    const transfer = await page.evaluateHandle((given) => {
      const data = new DataTransfer();
      for (const { name: fileName, type, base64 } of given) {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        data.items.add(new File([bytes], fileName, { type }));
      }
      return data;
    }, files);
    for (const type of ['dragover', 'drop'])
      await page.getByRole('main').dispatchEvent(type, { dataTransfer: transfer });
    await page.getByText('1 caption has its photo').waitFor();
    await page.getByRole('button', { name: 'Import 1 photo' }).click();
    await page.getByRole('button', { name: 'Go to the photos' }).click();
    await expect
      .poll(() => page.getByRole('textbox', { name: 'Caption, English' }).inputValue())
      .toBe('The mayor opens the bridge.');
  });

  it('complained about nothing in its console', () => {
    expect(complaints).toEqual([]);
  });
});
