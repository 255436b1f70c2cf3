import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { journeyNeeds } from '../setup/machine.ts';
import { everythingSaved, launchChromium, type Serving, startServing, watchPage } from './chromium.ts';

const needs = journeyNeeds('chromium');

describe.skipIf(needs.missing)(`a second window on a catalogue that another one writes${needs.because}`, () => {
  let home: string;
  let first: Serving;
  let second: Serving;
  let browser: Browser;

  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'cutline-second-'));
    first = await startServing(home, []);
    second = await startServing(home, []);
    browser = await launchChromium();
  });

  afterAll(async () => {
    await browser.close();
    await Promise.all([first.end(), second.end()]);
    await rm(home, { recursive: true, force: true });
  });

  const captionIn = async (address: string): Promise<{ page: Page; complaints: string[] }> => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const complaints = watchPage(page);
    await page.goto(address);
    await page.getByRole('link', { name: /Sample: the floating library/ }).click();
    await page.getByRole('listbox', { name: 'Photos' }).getByRole('option').first().click();
    return { page, complaints };
  };
  const caption = (page: Page) => page.getByRole('textbox', { name: 'Caption, Tiếng Việt' });

  it('says who writes, shows what is edited there, says when nobody writes any more, and can be written then', async () => {
    const writing = await captionIn(first.address);
    const reading = await captionIn(second.address);
    await reading.page.getByText(/^Read only: .+ has this catalogue open for writing \(process \d+\)$/).waitFor();
    await caption(writing.page).fill('Thư viện nổi cập bến lúc bình minh.');
    await everythingSaved(writing.page);
    await expect.poll(() => caption(reading.page).inputValue(), { timeout: 15_000 }).toContain('bình minh');
    await writing.page.close();
    await first.end();
    await reading.page.getByText('Nobody else writes this catalogue any more').waitFor();
    expect(await caption(reading.page).inputValue()).toContain('bình minh');
    await reading.page.getByRole('button', { name: 'Open it again' }).click();
    await caption(reading.page).fill('Thư viện nổi rời bến.');
    await everythingSaved(reading.page);
    expect([...writing.complaints, ...reading.complaints]).toEqual([]);
  });
});
