import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { journeyNeeds } from '../setup/machine.ts';
import { sampleInUse } from '../screens/sample-in-use.ts';
import { barriersOn } from './barriers.ts';
import { everythingSaved, launchChromium, type Serving, startServing, watchPage } from './chromium.ts';

const needs = journeyNeeds('chromium');

describe.skipIf(needs.missing)(`many photos edited as one${needs.because}`, () => {
  let home: string;
  let serving: Serving;
  let browser: Browser;
  let page: Page;
  let complaints: string[];
  let event: string;

  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'cutline-many-'));
    serving = await startServing(home, []);
    browser = await launchChromium();
    page = await browser.newPage({ viewport: { width: 1280, height: 1000 }, reducedMotion: 'reduce' });
    complaints = watchPage(page);
    await page.goto(serving.address);
    event = await sampleInUse(page);
    await page.goto(new URL(`#/event/${event}`, page.url()).href);
    await photo(0).click();
    await page.keyboard.press('Control+a');
    await page.getByRole('heading', { name: '5 photos selected' }).waitFor();
  });

  afterAll(async () => {
    await browser.close();
    await serving.end();
    await rm(home, { recursive: true, force: true });
  });

  const photo = (place: number): Locator =>
    page.getByRole('listbox', { name: 'Photos' }).getByRole('option').nth(place);
  const field = (name: string): Locator => page.getByRole('textbox', { name, exact: true });
  const call = <Value>(name: string, body: object): Promise<Value> =>
    page.evaluate(
      async ([command, input]) => {
        const answer = await fetch(`/call/${command}`, { method: 'POST', body: JSON.stringify(input) });
        return ((await answer.json()) as { value: unknown }).value;
      },
      [name, body] as const,
    ) as Promise<Value>;
  interface Shown {
    photo: string;
    revision: number;
    captions: Record<string, { text: string; headline?: string }>;
    people: { speaker: string }[];
  }
  const shown = async (): Promise<Shown[]> => (await call<{ photos: Shown[] }>('photos.list', { event })).photos;
  const texts = async (tag: string): Promise<(string | undefined)[]> =>
    (await shown()).map(({ captions }) => captions[tag]?.text);
  const isMixed = (name: string) =>
    expect.poll(() => field(name).getAttribute('placeholder')).toBe('mixed: 5 different values');
  const steps = async (): Promise<number> => (await call<{ undo: unknown[] }>('history.list', {})).undo.length;

  it('says what differs, and never shows one photo’s words as if they were all’s', async () => {
    await isMixed('Caption, বাংলা');
    expect(await field('Caption, বাংলা').inputValue()).toBe('');
    expect(await field('Credit line').getAttribute('placeholder')).toContain('from the event');
    await page.getByText('Checked on 1 of 5').first().waitFor();
    await page.getByRole('list', { name: 'People in the selected photos' }).getByText('on 2 of 5').waitFor();
    for (const colorScheme of ['dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await barriersOn(page, '[data-pane="captions"]'), colorScheme).toEqual([]);
    }
  });

  it('changes nothing by walking through mixed fields, nor by what is typed and taken back', async () => {
    const before = await shown();
    await field('Headline, বাংলা').focus();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset.field)).toBe('captions.bn.text');
    await page.keyboard.type('x');
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset.field)).toBe('altText.bn');
    await everythingSaved(page);
    expect(await shown()).toEqual(before);
  });

  it('writes a headline on all in one step, with its name, and takes it back', async () => {
    const before = await steps();
    await field('Headline, Tiếng Việt').focus();
    await page.keyboard.type('Lễ ký thỏa thuận');
    await page.keyboard.press('Tab');
    await everythingSaved(page);
    expect((await shown()).map(({ captions }) => captions.vi?.headline)).toEqual(Array(5).fill('Lễ ký thỏa thuận'));
    expect(await steps()).toBe(before + 1);
    await page.getByRole('button', { name: /Undo.*caption of 5 photos in Tiếng Việt/ }).waitFor();
    await page.keyboard.press('Control+z');
    await expect.poll(() => field('Headline, Tiếng Việt').inputValue()).toBe('');
    expect((await shown()).some(({ captions }) => captions.vi?.headline)).toBe(false);
  });

  it('shows the different values by a key, takes one of them for all, and clears them', async () => {
    const [first] = await texts('vi');
    await isMixed('Caption, Tiếng Việt');
    await field('Caption, Tiếng Việt').focus();
    await page.keyboard.press('Alt+ArrowDown');
    const menu = page.getByRole('menu', { name: /Caption, Tiếng Việt/ });
    await expect.poll(() => menu.getByRole('menuitem').count()).toBe(6);
    await menu.getByRole('menuitem', { name: first ?? '' }).click();
    await expect.poll(() => field('Caption, Tiếng Việt').inputValue()).toBe(first);
    await expect.poll(() => texts('vi')).toEqual(Array(5).fill(first));
    await page.keyboard.press('Control+z');
    await expect.poll(async () => new Set(await texts('vi')).size).toBe(5);
    // The desk has taken it back; the field has it a moment later.
    await isMixed('Caption, Tiếng Việt');
    await field('Caption, Tiếng Việt').focus();
    await page.keyboard.press('Alt+ArrowDown');
    await page.getByRole('menuitem', { name: 'Clear on all' }).click();
    await expect.poll(async () => new Set(await texts('vi'))).toEqual(new Set([undefined]));
    await page.keyboard.press('Control+z');
    await expect.poll(async () => new Set(await texts('vi')).size).toBe(5);
  });

  it('adds a person who is on some to all, and takes one out of all', async () => {
    const people = page.getByRole('list', { name: 'People in the selected photos' });
    await people.getByRole('button', { name: /^Add .* to all selected photos$/ }).click();
    await people.getByText('on all').waitFor();
    expect((await shown()).every(({ people: tagged }) => tagged.length === 1)).toBe(true);
    await people.getByRole('button', { name: /^Remove .* from all selected photos$/ }).click();
    await expect.poll(async () => (await shown()).flatMap((one) => one.people)).toEqual([]);
    await page.keyboard.press('Control+z');
    await people.getByText('on all').waitFor();
  });

  it('keeps both texts where somebody else changed one of the photos meanwhile', async () => {
    await field('Caption, বাংলা').focus();
    await page.keyboard.type('আমার');
    const [one] = await shown();
    await call('photos.edit', { photo: one!.photo, set: { 'captions.bn.text': 'তাঁর' } });
    await page.keyboard.press('Tab');
    await page.getByText('Someone else changed this meanwhile').waitFor();
    expect((await texts('bn'))[0]).toBe('তাঁর');
    await page.getByRole('button', { name: 'Keep mine' }).click();
    await expect.poll(() => texts('bn')).toEqual(Array(5).fill('আমার'));
    expect(complaints).toEqual([]);
  });

  it('shows the one photo again when one is chosen', async () => {
    await photo(1).click();
    await page.getByText('2 of 5').waitFor();
    await expect.poll(() => field('Caption, বাংলা').inputValue()).toBe('আমার');
  });
});
