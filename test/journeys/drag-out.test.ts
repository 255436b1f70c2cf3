import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Shell } from '../../src/contract/shell.ts';
import { sampleInUse } from '../screens/sample-in-use.ts';
import { journeyNeeds } from '../setup/machine.ts';
import { launchChromium, patience, type Serving, startServing, watchPage } from './chromium.ts';
import { readWithExifTool } from './read-with-exiftool.ts';

const needs = journeyNeeds('chromium');

type Dragged = Parameters<Shell['dragOut']>[0];

/** The desktop's half, which keeps what it is handed; the window itself is the real one. */
function standInForShell(): void {
  localStorage.setItem('cutline.preferences', JSON.stringify({ language: 'en', welcomed: true }));
  const dragged: unknown[] = [];
  const dragOut = (one: unknown): Promise<void> => {
    dragged.push(one);
    return Promise.resolve();
  };
  const answer = (name: string | symbol) => () =>
    String(name).startsWith('on') ? () => undefined : Promise.resolve(null);
  const known: Record<string | symbol, unknown> = { platform: 'linux', dragOut };
  Object.assign(window, { dragged, cutlineShell: new Proxy(known, { get: (_, name) => known[name] ?? answer(name) }) });
}

describe.skipIf(needs.missing)(`photos dragged out of the window${needs.because}`, () => {
  let home: string;
  let serving: Serving;
  let browser: Browser;
  let page: Page;
  let complaints: string[];

  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'cutline-drag-'));
    serving = await startServing(home, []);
    browser = await launchChromium();
    page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.addInitScript(standInForShell);
    complaints = watchPage(page);
    await page.goto(serving.address);
    const event = await sampleInUse(page);
    await page.goto(`${serving.address}#/event/${event}`);
    await tile(3).waitFor();
  });

  afterAll(async () => {
    await browser.close();
    await serving.end();
    await rm(home, { recursive: true, force: true });
  });

  const tile = (place: number) => page.getByRole('listbox', { name: 'Photos' }).getByRole('option').nth(place);
  const dragged = () => page.evaluate(() => (window as unknown as { dragged: Dragged[] }).dragged);
  const nameOf = async (place: number) => (await tile(place).getByText(/^z7/).textContent()) ?? '';
  const pull = async (place: number): Promise<void> => {
    await tile(place).hover();
    await page.mouse.down();
    const { x = 0, y = 0 } = (await tile(place).boundingBox()) ?? {};
    await page.mouse.move(x + 30, y + 30, { steps: 4 });
  };

  it('takes the photo under the pointer along as a copy with its caption in it', async () => {
    await tile(0).click();
    await pull(2);
    await expect.poll(async () => (await dragged()).length, { timeout: patience }).toBe(1);
    await page.mouse.up();
    const [one] = await dragged();
    expect(one?.paths.map((path) => basename(path))).toEqual([await nameOf(2)]);
    expect(one?.picture).toMatch(/^data:image\/png;base64,/);
    const [tags] = await readWithExifTool(one?.paths ?? []);
    expect(tags?.['IPTC:Caption-Abstract']).toMatch(/\p{Script=Bengali}/u);
    expect(await tile(2).getAttribute('aria-selected')).toBe('true');
  });

  it('takes all that are selected, in their order', async () => {
    await tile(3).click();
    await tile(1).click({ modifiers: ['Control'] });
    await pull(3);
    await expect.poll(async () => (await dragged()).length, { timeout: patience }).toBe(2);
    await page.mouse.up();
    const paths = (await dragged()).at(-1)?.paths ?? [];
    expect(paths.map((path) => basename(path))).toEqual([await nameOf(1), await nameOf(3)]);
    for (const path of paths) expect((await stat(path)).size).toBeGreaterThan(0);
  });

  it('hands nothing over where the button was let go before the copies were there', async () => {
    await page.route('**/call/photos.copies', async (route) => {
      await page.mouse.up();
      await route.continue();
    });
    await pull(1);
    await page.getByRole('contentinfo').getByText('Drag once more').waitFor();
    expect((await dragged()).length).toBe(2);
    expect(complaints).toEqual([]);
  });
});
