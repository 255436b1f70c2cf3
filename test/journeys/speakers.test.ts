import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { journeyNeeds } from '../setup/machine.ts';
import { sampleInUse } from '../screens/sample-in-use.ts';
import { barriersOn } from './barriers.ts';
import { launchChromium, type Serving, startServing, watchPage } from './chromium.ts';

const needs = journeyNeeds('chromium');

describe.skipIf(needs.missing)(`the registry of speakers in Chromium${needs.because}`, () => {
  let home: string;
  let serving: Serving;
  let browser: Browser;
  let page: Page;
  let complaints: string[];

  const open = async (): Promise<void> => {
    serving = await startServing(home, []);
    page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    complaints = watchPage(page);
    await page.goto(serving.address);
    await page.getByRole('link', { name: 'Speakers' }).first().click();
  };
  const add = async (name: string): Promise<void> => {
    await page.getByRole('textbox', { name: 'New speaker' }).fill(name);
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByRole('heading', { name, level: 2 }).waitFor();
  };
  const pair = (name: string, other: string) =>
    page.getByRole('listitem', { name: new RegExp(`(${name}.*${other})|(${other}.*${name})`) });
  const listed = () => page.getByRole('region', { name: 'Speakers' }).getByRole('listitem');

  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'cutline-speakers-'));
    browser = await launchChromium();
    await open();
  });

  afterAll(async () => {
    await browser.close();
    await serving.end();
    await rm(home, { recursive: true, force: true });
  });

  it('proposes the minister under two spellings, shows what a merge changes, merges, and takes it back at once', async () => {
    for (const name of ['লুওং তাম কোয়াং', 'Phạm Thế Tùng', 'লুং ট্যাম কোয়াং']) await add(name);
    const proposed = pair('লুওং তাম কোয়াং', 'লুং ট্যাম কোয়াং');
    await proposed.getByRole('button', { name: 'Merge…' }).click();
    await proposed.getByText('The words of captions stay as they are').waitFor();
    await expect.poll(() => proposed.getByText('New spellings here:').count()).toBe(1);
    expect(await listed().count()).toBe(3);
    await proposed.getByRole('button', { name: 'Yes, merge them' }).click();
    await expect.poll(() => listed().count()).toBe(2);
    await expect.poll(() => proposed.count()).toBe(0);
    await page.locator('body').press('Control+z');
    await expect.poll(() => listed().count()).toBe(3);
    await expect.poll(() => proposed.count()).toBe(1);
  });

  it('goes out as a table and comes in again, a wrong table is refused with its line', async () => {
    await page.getByRole('link', { name: 'Speakers' }).first().click();
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save as CSV' }).click(),
    ]);
    const table = await readFile(await saved.path(), 'utf8');
    const bringIn = async (text: string): Promise<void> => {
      const [chooser] = await Promise.all([
        page.waitForEvent('filechooser'),
        page.getByRole('button', { name: 'Bring people in…' }).click(),
      ]);
      await chooser.setFiles({ name: 'people.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
    };
    await bringIn(table);
    await page.getByText('0 came in, 3 were updated.').waitFor();
    await bringIn(table.replace('names.vi', 'nmaes.vi'));
    await page.getByText(/^Line 1 of 'people\.csv' .*'nmaes\.vi'/).waitFor();
    expect(await listed().count()).toBe(3);
  });

  it('remembers who are not the same, also after a restart, and can forget it', async () => {
    await add('Nguyen Van Thanh');
    await add('নগুয়েন ভ্যান থান');
    const proposed = pair('Nguyen Van Thanh', 'নগুয়েন ভ্যান থান');
    await proposed.getByRole('button', { name: 'Not the same' }).click();
    await expect.poll(() => proposed.count()).toBe(0);
    expect(complaints).toEqual([]);
    await page.close();
    await serving.end();
    await open();
    // The other pair is proposed, this one is not.
    await pair('লুওং তাম কোয়াং', 'লুং ট্যাম কোয়াং').waitFor();
    expect(await proposedNow('Nguyen Van Thanh', 'নগুয়েন ভ্যান থান')).toBe(0);
    await listed()
      .getByRole('link', { name: /Nguyen Van Thanh/ })
      .click();
    await page.getByRole('button', { name: /may be the same after all/ }).click();
    await pair('Nguyen Van Thanh', 'নগুয়েন ভ্যান থান').waitFor();
  });

  const proposedNow = (name: string, other: string): Promise<number> => pair(name, other).count();

  it('keeps what stands before a name, and misspellings', async () => {
    await page.getByRole('textbox', { name: 'Honorific, English' }).fill('Mr');
    await page.getByRole('textbox', { name: 'Known misspellings, one a line' }).fill('Ngyen Van Than');
    await page.getByRole('textbox', { name: 'Note' }).focus();
    const speakers = () =>
      page.evaluate(async () => {
        const answer = await fetch('/call/speakers.list', { method: 'POST', body: '{}' });
        return ((await answer.json()) as { value: { speakers: Record<string, unknown>[] } }).value.speakers;
      });
    await expect
      .poll(async () => (await speakers()).find(({ honorific }) => honorific !== undefined))
      .toMatchObject({ honorific: { en: 'Mr' }, misspellings: ['Ngyen Van Than'] });
    expect(complaints).toEqual([]);
  });

  it('leads to the photos of a person, and takes a portrait from one of them by keys', async () => {
    await page.goto(new URL('/', serving.address).href);
    await page.getByRole('link', { name: /Sample: the floating library/ }).click();
    const tiles = page.getByRole('listbox', { name: 'Photos' }).getByRole('option');
    await expect.poll(() => tiles.count(), { timeout: 30_000 }).toBe(5);
    await sampleInUse(page);
    await page.getByRole('link', { name: 'Speakers' }).first().click();
    await listed()
      .getByRole('link', { name: /Nusrat Jahan Haque/ })
      .click();
    await page.getByRole('button', { name: 'Choose a portrait' }).press('Enter');
    await page.keyboard.press('Enter');
    await page.getByRole('application', { name: 'Part of the photo' }).press('ArrowLeft');
    await page.getByRole('button', { name: 'Use this part' }).press('Enter');
    await page.getByRole('button', { name: 'Remove the portrait' }).waitFor();
    const entry = page.getByRole('region', { name: 'Entry of a speaker' });
    const [, count] = /(\d+) photo/.exec((await entry.getByText(/^\d+ photos?$/).textContent()) ?? '') ?? [];
    await entry.getByRole('link', { name: /Sample: the floating library/ }).click();
    await expect
      .poll(() => page.getByRole('combobox', { name: 'Find in this event' }).inputValue())
      .toMatch(/^speaker:"/);
    await expect.poll(() => tiles.count()).toBe(Number(count));
    expect(complaints).toEqual([]);
  });

  it('are counted in the overview of an event, whose bars lead to their photos by keys', async () => {
    await page.getByRole('link', { name: 'Overview' }).press('Enter');
    const bar = page.getByRole('list', { name: 'Who appears how often' }).getByRole('link').first();
    await page.getByRole('list', { name: 'Captions, by language' }).getByText('5 of 5').first().waitFor();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      expect(await barriersOn(page)).toEqual([]);
    }
    const lacking = page
      .getByRole('list', { name: 'Before the pack can go' })
      .getByRole('link', { name: /Nobody tagged/ });
    const missing = Number(/\d+/.exec((await lacking.textContent()) ?? '')?.[0]);
    await lacking.press('Enter');
    const tiles = page.getByRole('listbox', { name: 'Photos' }).getByRole('option');
    await expect.poll(() => tiles.count()).toBe(missing);
    await page.getByRole('link', { name: 'Overview' }).press('Enter');
    await bar.press('Enter');
    await expect
      .poll(() => page.getByRole('combobox', { name: 'Find in this event' }).inputValue())
      .toMatch(/^speaker:"/);
    expect(complaints).toEqual([]);
  });
});
