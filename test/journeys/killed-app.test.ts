import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDesk } from '../../src/desk/desk.ts';
import { journeyNeeds } from '../setup/machine.ts';
import { everythingSaved, patience } from './chromium.ts';
import { launchApp, type RunningApp } from './electron-app.ts';

const needs = journeyNeeds('electron', 'display');

describe.skipIf(needs.missing)(`an app that is killed and started again${needs.because}`, () => {
  const first = 'Lễ ký kết tại Hà Nội, bản thứ nhất';
  const second = 'Lễ ký kết tại Hà Nội, bản thứ hai';
  let home: string;
  let other: string;
  let running: RunningApp;

  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'cutline-killed-'));
    other = join(home, 'Archive.cutline');
    const desk = await openDesk({ catalogue: other, mode: 'write', create: true });
    await desk.call('speakers.add', { names: { en: ['Karim'] } });
    await desk.close();
    running = await launchApp(home);
  });

  afterAll(async () => {
    const endedByItself = await running.quit();
    await rm(home, { recursive: true, force: true });
    expect(endedByItself).toBe(true);
  });

  const tiles = () => running.page.getByRole('listbox', { name: 'Photos' }).getByRole('option');
  const caption = () => running.page.getByRole('textbox', { name: 'Caption, Tiếng Việt' });
  const openSample = async (): Promise<void> => {
    await running.page.getByRole('link', { name: /Sample: the floating library/ }).click();
    await expect.poll(() => tiles().count(), { timeout: patience }).toBe(5);
    await tiles().first().click();
  };
  const captionIs = (text: string) => expect.poll(() => caption().inputValue(), { timeout: patience }).toBe(text);
  const catalogueName = () => running.page.getByRole('banner').getByText(/^(Main|Archive)$/);
  const windowShows = () =>
    running.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((window) => window.isVisible()));

  it('keeps a caption when the desk is killed, and is back by itself', async () => {
    await openSample();
    await caption().fill(first);
    await everythingSaved(running.page);
    const before = await running.deskPid();
    process.kill(before, 'SIGKILL');
    await expect.poll(() => running.deskPid().catch(() => before), { timeout: patience }).not.toBe(before);
    await running.page.reload();
    await openSample();
    await captionIs(first);
  });

  it('has everything after the desk and the whole app were killed, and takes the edit before that back', async () => {
    await caption().fill(second);
    await everythingSaved(running.page);
    process.kill(await running.deskPid(), 'SIGKILL');
    await running.kill();
    running = await launchApp(home);
    await openSample();
    await captionIs(second);
    await running.page.getByRole('button', { name: /^Undo: caption of .+ in Tiếng Việt$/ }).click();
    await running.page.getByText(/^Undone: caption of .+ in Tiếng Việt$/).waitFor();
    await captionIs(first);
    await running.page.getByRole('button', { name: /^Do again: caption of .+ in Tiếng Việt$/ }).click();
    await captionIs(second);
  });

  it('shows its window when it is started a second time, and the second one ends', async () => {
    await running.app.evaluate(({ BrowserWindow }) => {
      for (const window of BrowserWindow.getAllWindows()) window.hide();
    });
    expect(await windowShows()).toEqual([false]);
    const desk = await running.deskPid();
    expect(await running.startAgain()).toBe(0);
    await expect.poll(windowShows, { timeout: patience }).toEqual([true]);
    expect(await running.deskPid()).toBe(desk);
    expect(running.app.windows()).toHaveLength(1);
  });

  it('opens the catalogue that a second start names, with what was typed before saved in the first', async () => {
    const typed = 'Lễ ký kết tại Hà Nội, bản thứ ba';
    await caption().fill(typed);
    expect(await running.startAgain(`--catalogue=${other}`)).toBe(0);
    await catalogueName().getByText('Archive').waitFor();
    expect(await running.page.getByRole('link', { name: /^Speakers/ }).innerText()).toContain('1');
    const main = await openDesk({
      catalogue: join(home, 'Documents', 'Cutline', 'Main.cutline'),
      mode: 'write',
    });
    expect(JSON.stringify(await main.call('photos.list', {}))).toContain(typed);
    await main.close();
  });

  it('says in the window that a catalogue is gone, and opens another one that is chosen', async () => {
    await running.startAgain(`--catalogue=${join(home, 'Gone.cutline')}`);
    const { page } = running;
    await page.getByRole('heading', { name: 'The catalogue could not be opened' }).waitFor();
    expect(await page.getByRole('alert').innerText()).toContain('Gone.cutline');
    await running.answerDialogs(other);
    await page.getByRole('button', { name: 'Open another catalogue' }).click();
    await catalogueName().getByText('Archive').waitFor();
  });
});
