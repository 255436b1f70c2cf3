import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { launchApp } from '../journeys/electron-app.ts';
import { projectRoot } from '../journeys/cutline.ts';
import { sampleInUse } from './sample-in-use.ts';

/** Pictures that README and docs show: the real window on the sample kit. */
const pictures = [
  { name: 'picture-desk', language: 'en', theme: 'light' },
  { name: 'picture-desk-bengali-dark', language: 'bn', theme: 'dark' },
] as const;

/** Milliseconds after which the window has all its pictures. */
const settled = 1_500;

/** Takes them into `docs/images`, with few enough colours to be small. */
export async function takeGuidePictures(): Promise<void> {
  const home = await mkdtemp(join(tmpdir(), 'cutline-guide-'));
  const running = await launchApp(home);
  try {
    const { page } = running;
    const event = await sampleInUse(page);
    for (const { name, language, theme } of pictures) {
      await page.evaluate(
        (preferences) => {
          localStorage.setItem('cutline.preferences', JSON.stringify(preferences));
        },
        { theme, language, welcomed: true },
      );
      await page.goto(`cutline://app/#/event/${event}`);
      await page.reload();
      await page.getByRole('option', { name: /^z7168204402618/ }).click();
      await page.waitForTimeout(settled);
      const shot = await page.screenshot();
      await sharp(shot)
        .png({ palette: true, quality: 90, effort: 10 })
        .toFile(join(projectRoot, 'docs', 'images', `${name}.png`));
    }
  } finally {
    await running.quit();
    await rm(home, { recursive: true, force: true });
  }
}
