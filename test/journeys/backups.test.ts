import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDesk } from '../../src/desk/desk.ts';
import { journeyNeeds } from '../setup/machine.ts';
import { launchChromium, patience, type Serving, startServing, watchPage } from './chromium.ts';

const needs = journeyNeeds('chromium');

describe.skipIf(needs.missing)(`going back to a backup, by keys alone${needs.because}`, () => {
  let home: string;
  let catalogue: string;
  let serving: Serving;
  let browser: Browser;
  let page: Page;
  let complaints: string[];

  /** One more speaker, and the backup that closing makes. */
  const session = async (name: string): Promise<void> => {
    const desk = await openDesk({ catalogue, mode: 'write', create: true });
    await desk.call('speakers.add', { names: { en: [name] } });
    await desk.close();
  };

  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'cutline-backups-'));
    catalogue = join(home, 'Documents', 'Cutline', 'Main.cutline');
    for (const name of ['Karim', 'Rahim']) await session(name);
    serving = await startServing(home, []);
    browser = await launchChromium();
    page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    complaints = watchPage(page);
  });

  afterAll(async () => {
    await browser.close();
    await serving.end();
    await rm(home, { recursive: true, force: true });
  });

  const speakers = (): Promise<string> =>
    page
      .getByRole('navigation')
      .getByRole('link', { name: /^Speakers/ })
      .innerText();

  /** Tab until that control has the focus: who cannot reach it by keys cannot use it. */
  const tabTo = async (name: string | RegExp): Promise<void> => {
    const control = page.getByRole('button', { name }).or(page.getByRole('link', { name }));
    for (let presses = 0; presses < 40; presses++) {
      if (await control.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`Forty presses of Tab do not lead to ${String(name)}.`);
  };

  it('shows the backups on the welcome screen with when and how much, and changes nothing when the answer is no', async () => {
    await page.goto(serving.address);
    const choice = page.getByRole('region', { name: 'Backups of this catalogue' }).getByRole('radio');
    await expect.poll(() => choice.count(), { timeout: patience }).toBe(2);
    expect(await choice.first().evaluate((input) => input.closest('label')?.innerText)).toMatch(
      /\d{4}.*\d:\d\d:\d\d[^]*0 photos · 0 press events/,
    );
    await tabTo('Go back to this backup');
    await page.keyboard.press('Enter');
    await page.getByText(/What it is now is kept as a backup first/).waitFor();
    await page.keyboard.press('Escape');
    await page.getByText(/What it is now is kept as a backup first/).waitFor({ state: 'detached' });
    expect(
      await page.getByRole('button', { name: 'Go back to this backup' }).evaluate((it) => it.matches(':focus')),
    ).toBe(true);
    expect(await speakers()).toContain('2');
  });

  it('goes back to the one that is chosen with the arrows, and says so', async () => {
    await tabTo(/^Backups$/);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Backups' }).waitFor();
    await page.getByRole('radio').first().focus();
    await page.keyboard.press('ArrowDown');
    await tabTo('Go back to this backup');
    await page.keyboard.press('Enter');
    await tabTo('Yes, go back');
    await page.keyboard.press('Enter');
    await expect.poll(speakers, { timeout: patience }).toContain('1');
    const told = page
      .getByRole('region', { name: 'What was found in the catalogue' })
      .getByText(/^The catalogue is what/);
    await told.waitFor();
    await tabTo('Understood');
    await page.keyboard.press('Enter');
    await told.waitFor({ state: 'detached' });
    await tabTo('1 notice');
    await page.keyboard.press('Enter');
    await told.waitFor();
  });

  it('says why a catalogue that is ruined cannot be opened, offers its backups, and opens as it was', async () => {
    await serving.end();
    await writeFile(join(catalogue, 'catalogue.json'), '{');
    await rm(join(catalogue, 'catalogue.json.previous'), { force: true });
    await rm(join(catalogue, 'journal'), { recursive: true });
    serving = await startServing(home, []);
    complaints.length = 0;
    await page.goto(serving.address);
    await page.getByRole('heading', { name: 'The catalogue could not be opened' }).waitFor();
    expect(await page.getByRole('alert').innerText()).toContain('is damaged');
    await tabTo('Try again');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.getByRole('button', { name: 'Try again' }).isEnabled(), { timeout: patience })
      .toBe(true);
    await page.getByRole('alert').waitFor();
    await tabTo('Go back to this backup');
    await page.keyboard.press('Enter');
    await tabTo('Yes, go back');
    await page.keyboard.press('Enter');
    await expect.poll(speakers, { timeout: patience }).toContain('1');
    expect(complaints).toEqual([]);
  });
});
