import { appendFile, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drawSampleKit } from '../../assets/sample/draw.ts';
import { journeyNeeds } from '../setup/machine.ts';
import { cutline } from './cutline.ts';
import { everythingSaved } from './chromium.ts';
import { launchApp, type RunningApp } from './electron-app.ts';
import { type NetworkWatch, watchNetwork } from './network-watch.ts';
import { readWithExifTool } from './read-with-exiftool.ts';
import { drawSeedPhotos, seedArticle, seedIsHere } from './seed.ts';

const needs = journeyNeeds('electron', 'display', 'perl');

/** Which kit the journey runs on: the real article where it is here, else the sample's files once more. */
const kit = seedIsHere ? 'the Hanoi article' : 'the sample kit';

describe.skipIf(needs.missing)(`the main job in a real Electron window, on ${kit}${needs.because}`, () => {
  let home: string;
  let running: RunningApp;
  let photos: string;
  let watch: NetworkWatch;
  const typed = 'জননিরাপত্তা মন্ত্রী জেনারেল লুওং ট্যাম কোয়াং সমাপনী বক্তব্য রাখছেন';

  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'cutline-electron-'));
    photos = join(home, 'photos');
    if (seedIsHere) await drawSeedPhotos(photos);
    else await drawOtherPhotos(photos);
    watch = await watchNetwork();
    running = await launchApp(home, undefined, watch.switches);
  });

  afterAll(async () => {
    await watch.end();
    await rm(home, { recursive: true, force: true });
  });

  const tiles = () => running.page.getByRole('listbox', { name: 'Photos' }).getByRole('option');
  const caption = () => running.page.getByRole('textbox', { name: 'Caption, বাংলা' });
  const saved = () => everythingSaved(running.page);

  it('opens on the sample kit the first time', async () => {
    await running.page.getByRole('link', { name: /Sample: the floating library/ }).click();
    await expect.poll(() => tiles().count(), { timeout: 60_000 }).toBe(5);
  });

  it('has the same commands in the menu bar, which do what their keys do', async () => {
    const { app, page } = running;
    const menus = () => app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items.map(({ label }) => label) ?? []);
    await expect.poll(menus).toEqual(expect.arrayContaining(['File', 'Edit', 'Photos', 'Captions', 'View', 'Go to']));
    const choose = (id: string) =>
      app.evaluate(({ Menu }, chosen) => {
        const item = Menu.getApplicationMenu()?.getMenuItemById(chosen);
        item?.click();
        return item?.accelerator ?? '';
      }, id);
    expect(await choose('palette')).toBe('CommandOrControl+K');
    await page.getByRole('dialog', { name: 'Every command by name' }).waitFor();
    await page.keyboard.press('Escape');
    await choose('goSpeakers');
    await page.getByRole('heading', { name: 'Speakers' }).first().waitFor();
    await page.getByRole('link', { name: /Sample: the floating library/ }).click();
    await expect.poll(() => tiles().count()).toBe(5);
  });

  it('makes a verified pack of the sample, and shows where it lies', async () => {
    const { page } = running;
    await page.getByRole('link', { name: 'Make a pack' }).click();
    await running.answerDialogs(join(home, 'sample-pack'));
    await page.getByRole('button', { name: 'Make it as a folder' }).click();
    await page.getByText('Every file was read again').waitFor({ timeout: 90_000 });
    expect((await cutline(['verify', join(home, 'sample-pack'), '--json'])).lines.at(-1)).toMatchObject({
      verified: true,
    });
    const pictures = join(home, 'sample-pack', 'photos');
    const read = await readWithExifTool((await readdir(pictures)).map((name) => join(pictures, name)));
    for (const tags of read) expect(tags).toHaveProperty(['XMP-dc:Description-vi']);
  });

  it('gives the page no Node, no other page, no new window, no script of others and no permission', async () => {
    const { app, page } = running;
    const reach = await page.evaluate(async () => {
      const refused = (work: Promise<unknown>): Promise<string> =>
        work.then(
          () => 'granted',
          () => 'refused',
        );
      const script = document.createElement('script');
      const inline = (() => {
        try {
          script.textContent = 'globalThis.pwned = true';
          document.head.append(script);
        } catch {
          // Trusted Types refuse the very assignment.
        }
        return 'pwned' in globalThis;
      })();
      return {
        process: typeof globalThis.process,
        require: 'require' in globalThis,
        opened: window.open('https://example.org') !== null,
        inline,
        elsewhere: await refused(fetch('https://example.org/')),
        notifications: await Notification.requestPermission(),
      };
    });
    expect(reach).toEqual({
      process: 'undefined',
      require: false,
      opened: false,
      inline: false,
      elsewhere: 'refused',
      notifications: 'denied',
    });
    await page.evaluate(() => {
      location.href = 'https://example.org/';
    });
    await page.waitForTimeout(300);
    expect(page.url()).toMatch(/^cutline:\/\/app\//);
    expect(app.windows()).toHaveLength(1);
    // The navigation that never came is still waited for by the driver: begin anew.
    await page.reload();
  });

  it('imports a folder and an article that are chosen in dialogs', async () => {
    const { page } = running;
    await page.getByRole('link', { name: 'Import', exact: true }).click();
    await running.answerDialogs(photos);
    await page.getByRole('button', { name: 'Choose a folder' }).click();
    if (seedIsHere) {
      await page.getByRole('button', { name: /Take photos out/ }).waitFor();
      await running.answerDialogs(seedArticle);
      await page.getByRole('button', { name: 'Choose articles' }).click();
      await page.getByText('5 captions have their photos').waitFor();
    }
    await page.getByRole('textbox', { name: 'Name of the new event' }).fill('Journey');
    await page.getByRole('button', { name: 'Import 5 photos' }).click();
    await page.getByRole('button', { name: 'Go to the photos' }).click({ timeout: 60_000 });
    await expect.poll(() => tiles().count()).toBe(5);
  });

  it('keeps a caption that is typed in Bengali while the desk is killed, and goes on', async () => {
    await tiles().first().click();
    await caption().fill(typed);
    await saved();
    const before = await running.deskPid();
    process.kill(before, 'SIGKILL');
    await running.page.getByRole('textbox', { name: 'Credit line' }).fill('Journey press office');
    await running.page.getByRole('textbox', { name: 'Credit line' }).blur();
    await expect.poll(() => running.deskPid().catch(() => before), { timeout: 30_000 }).not.toBe(before);
    await expect.poll(() => caption().inputValue()).toBe(typed);
    await saved();
    await running.page.reload();
    await tiles().first().click();
    await expect.poll(() => caption().inputValue()).toBe(typed);
    await expect
      .poll(() => running.page.getByRole('textbox', { name: 'Credit line' }).inputValue())
      .toBe('Journey press office');
  });

  it('asks nobody on the network for anything: no dictionary of the speller, no update', async () => {
    await caption().click();
    await running.page.keyboard.type('Ths wrod is mispelt ');
    // Long enough for what a field in focus sets off to have been asked for.
    await pause(3000);
    expect(watch.asked).toEqual([]);
    await caption().fill(typed);
    await saved();
  });

  it('plans the pack, has the missing credit waived by name, and writes it to a folder that verifies', async () => {
    const { page } = running;
    await page.getByRole('link', { name: 'Make a pack' }).click();
    await page.getByText(/waive credit-missing/).click();
    await running.answerDialogs(join(home, 'pack'));
    await page
      .getByRole('button', { name: /^Make the pack/ })
      .first()
      .click();
    await page.getByText('Every file was read again').waitFor({ timeout: 90_000 });
    expect((await cutline(['verify', join(home, 'pack'), '--json'])).lines.at(-1)).toMatchObject({ verified: true });
  });

  it('quits by itself with everything put away, and the window complained about nothing but the killed desk', async () => {
    // What the refusals above, and the killed desk, make Chromium say.
    const expected = /503|ERR_|Failed to load resource|Content Security Policy|TrustedScript|Refused to/;
    const complaints = running.complaints.filter((text) => !expected.test(text));
    expect(complaints).toEqual([]);
    expect(await running.quit()).toBe(true);
    expect(watch.asked).toEqual([]);
    const pack = join(home, 'pack', 'photos');
    const read = await readWithExifTool((await readdir(pack)).map((name) => join(pack, name)));
    expect(read.map((tags) => tags['XMP-dc:Description-bn'])).toContain(typed);
    const listed = await cutline(['list', '--json', '--catalogue', join(home, 'Documents', 'Cutline', 'Main.cutline')]);
    expect(listed.code).toBe(0);
    expect(listed.lines).toHaveLength(10);
  });
});

/** The sample's pictures as other files: with the very same, an import has nothing new. */
async function drawOtherPhotos(folder: string): Promise<void> {
  await drawSampleKit(folder);
  for (const name of await readdir(folder)) if (name.endsWith('.jpg')) await appendFile(join(folder, name), 'another');
}
