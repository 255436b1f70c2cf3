import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { journeyNeeds } from '../setup/machine.ts';
import { barriersOn } from './barriers.ts';
import { everythingSaved, launchChromium, type Serving, startServing, watchPage } from './chromium.ts';

const needs = journeyNeeds('chromium');

describe.skipIf(needs.missing)(`words of a caption as they are typed${needs.because}`, () => {
  let home: string;
  let serving: Serving;
  let browser: Browser;
  let page: Page;
  let caption: Locator;
  let complaints: string[];

  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'cutline-words-'));
    serving = await startServing(home, []);
    browser = await launchChromium();
    page = await browser.newPage({ viewport: { width: 1280, height: 800 }, acceptDownloads: true });
    complaints = watchPage(page);
    await page.goto(serving.address);
    await page.getByRole('link', { name: /Sample: the floating library/ }).click();
    await page.getByRole('listbox', { name: 'Photos' }).getByRole('option').nth(1).click();
    caption = page.getByRole('textbox', { name: 'Caption, বাংলা' });
    await call('speakers.add', { names: { vi: ['Lương Tam Quang'], bn: ['লুওং তাম কুয়াং'] } });
  });

  afterAll(async () => {
    await browser.close();
    await serving.end();
    await rm(home, { recursive: true, force: true });
  });

  const call = async (name: string, input: object): Promise<void> => {
    const { ok } = await page.evaluate(
      async ({ command, body }) => {
        const headers = { 'content-type': 'application/json' };
        const answer = await fetch(`/call/${command}`, { method: 'POST', headers, body: JSON.stringify(body) });
        return (await answer.json()) as { ok: boolean };
      },
      { command: name, body: input },
    );
    expect(ok).toBe(true);
  };
  /** Empties the caption and types. */
  const type = async (text: string): Promise<void> => {
    await caption.fill('');
    await caption.focus();
    await page.keyboard.type(text);
  };
  const keepsNobodyOut = async (): Promise<void> => {
    for (const colorScheme of ['dark', 'light'] as const) {
      // Colours that are still on their way are nobody's.
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      expect(await barriersOn(page), colorScheme).toEqual([]);
    }
  };
  const options = () => page.getByRole('listbox', { name: 'Codes, people and variables' }).getByRole('option');

  it('a file of codes is brought in, shown, refused with its line where it is wrong, and saved as it was', async () => {
    const text = '// Hanoi\nwc8\tজন ব্র্যান্ডোলিনো\tমুখপাত্র\nhn\tহ্যানয়\n';
    await writeFile(join(home, 'Hanoi.txt'), text);
    await writeFile(join(home, 'wrong.txt'), 'wc8\tA\nwc9 B\n');
    await page.getByRole('link', { name: 'Codes' }).click();
    const bringIn = async (name: string): Promise<void> => {
      const button = page.getByRole('button', { name: 'Bring in a file' });
      const [chooser] = await Promise.all([page.waitForEvent('filechooser'), button.click()]);
      await chooser.setFiles(join(home, name));
    };
    await bringIn('wrong.txt');
    await page.getByText("'wrong.txt', line 2: there is no tab").waitFor();
    await bringIn('Hanoi.txt');
    await page.getByText('2 codes are now in ‘Hanoi’.').waitFor();
    const list = page.getByRole('region', { name: 'Hanoi', exact: true }).last();
    await expect
      .poll(() => list.getByRole('row').allInnerTexts())
      .toEqual([
        expect.stringMatching(/Code\s+Stands for/),
        expect.stringMatching(/wc8\s+জন ব্র্যান্ডোলিনো · মুখপাত্র/),
        expect.stringMatching(/hn\s+হ্যানয়/),
      ]);
    await keepsNobodyOut();
    const save = page.getByRole('button', { name: 'Save as a file' }).first();
    const [download] = await Promise.all([page.waitForEvent('download'), save.click()]);
    expect(download.suggestedFilename()).toBe('Hanoi.txt');
    await download.saveAs(join(home, 'saved.txt'));
    expect(await readFile(join(home, 'saved.txt'), 'utf8')).toBe(text);
    await page.getByRole('link', { name: /Sample: the floating library/ }).click();
    await page.getByRole('listbox', { name: 'Photos' }).getByRole('option').nth(1).click();
  });

  it('a code is expanded as its end is typed, in one step that the field takes back', async () => {
    await type('আজ =wc8#2= =wc8= বলেন');
    await expect.poll(() => caption.inputValue()).toBe('আজ মুখপাত্র জন ব্র্যান্ডোলিনো বলেন');
    await type('=hn=');
    await expect.poll(() => caption.inputValue()).toBe('হ্যানয়');
    await page.keyboard.press('Control+z');
    await expect.poll(() => caption.inputValue()).toBe('=hn=');
  });

  it('from the delimiter on, codes and people are offered, and one is taken by key', async () => {
    await type('=');
    await expect.poll(() => options().allInnerTexts()).toHaveLength(2);
    await page.keyboard.press('ArrowDown');
    await keepsNobodyOut();
    await page.keyboard.type('luong tam');
    await expect.poll(() => options().allInnerTexts()).toEqual([expect.stringContaining('লুওং তাম কুয়াং')]);
    await page.keyboard.press('Enter');
    expect(await caption.inputValue()).toBe('লুওং তাম কুয়াং');
    await type('১ = ২');
    expect(await options().count()).toBe(0);
  });

  it('a code that is none says so, and what may be meant', async () => {
    await type('=wcx8=');
    await page.getByText('There is no code ‘wcx8’. Did you mean ‘wc8’?').waitFor();
    expect(await caption.inputValue()).toBe('=wcx8=');
    await page.keyboard.press('Escape');
  });

  it('variables are offered with what they say of the photo, and become it', async () => {
    await type('{filenameb');
    await expect
      .poll(() => options().allInnerTexts())
      .toEqual([expect.stringMatching(/\{filenamebase\}\s+z7168204415937/)]);
    await page.keyboard.press('Tab');
    expect(await caption.inputValue()).toMatch(/^z7168204415937_\w+$/);
    await type('{event}');
    await expect.poll(() => caption.inputValue()).toBe('নমুনা: ভাসমান পাঠাগার চুক্তি');
    await type('{evnet}');
    await page.getByText('There is no variable {evnet}. Did you mean {event}?').waitFor();
    await type('{people}');
    await page.getByText('This photo has nothing to say for {people}.').waitFor();
    expect(await caption.inputValue()).toBe('{people}');
  });

  it('words that an input method is still composing are left alone until they are there', async () => {
    await type('');
    const session = await page.context().newCDPSession(page);
    await session.send('Input.imeSetComposition', { text: '=hn=', selectionStart: 4, selectionEnd: 4 });
    await page.waitForTimeout(300);
    expect(await caption.inputValue()).toBe('=hn=');
    await session.send('Input.insertText', { text: '=hn=' });
    await expect.poll(() => caption.inputValue()).toBe('হ্যানয়');
  });

  it('a browser that cannot draw marks shows the caption all the same', async () => {
    const plain = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const complained = watchPage(plain);
    await plain.addInitScript(() => {
      delete (CSS as { highlights?: unknown }).highlights;
    });
    await plain.goto(serving.address);
    await plain.getByRole('link', { name: /Sample: the floating library/ }).click();
    await plain.getByRole('listbox', { name: 'Photos' }).getByRole('option').first().click();
    const words = plain.getByRole('textbox', { name: 'Caption, Tiếng Việt' });
    await words.press('Control+End');
    await plain.keyboard.type('  hai');
    await plain.getByRole('list', { name: 'What to look at' }).getByText('There are 2 blanks in a row').waitFor();
    expect(complained).toEqual([]);
    await everythingSaved(plain);
    await plain.close();
  });

  it('what the checker finds is marked under the words, where they stand while others are typed', async () => {
    const marked = () =>
      page.evaluate(() => [...(CSS.highlights.get('cutline-finding') ?? [])].map((range) => String(range as Range)));
    await type('দুই  ফাঁক');
    await expect.poll(marked).toContain('  ');
    await page.keyboard.press('Home');
    await page.keyboard.type('আরও ');
    expect(await marked()).toContain('  ');
    await page.keyboard.press('Control+.');
    await expect.poll(() => caption.inputValue()).toBe('আরও দুই ফাঁক');
    await everythingSaved(page);
    expect(complaints).toEqual([]);
  });

  it('goes on to the next photo by key, where none stands there yet, the cursor with it', async () => {
    const headline = page.getByRole('textbox', { name: 'Headline, বাংলা' });
    const photo = page.getByRole('listbox', { name: 'Photos' }).getByRole('option').nth(1);
    await photo.click();
    await headline.fill('স্বাক্ষর');
    await page.keyboard.press('Control+Shift+Enter');
    await expect.poll(() => photo.getAttribute('aria-selected')).toBe('false');
    await expect.poll(() => headline.inputValue()).toBe('স্বাক্ষর');
    expect(await headline.evaluate((field) => field === document.activeElement)).toBe(true);
    await headline.fill('চুক্তি');
    await page.keyboard.press('Control+Alt+Enter');
    await expect.poll(() => photo.getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('Control+Shift+Enter');
    await expect.poll(() => headline.inputValue()).toBe('চুক্তি');
    await everythingSaved(page);
    expect(complaints).toEqual([]);
  });
});
