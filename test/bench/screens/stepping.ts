import { setTimeout as pause } from 'node:timers/promises';
import { judge } from '../race.ts';
import { picturesPainted } from './desk-window.ts';
import { withPreviews } from './large-event.ts';
import { at95, typicalOf } from './percentile.ts';
import { rendererMemory } from './renderer-memory.ts';
import type { ScreensPart } from './screens-part.ts';

/** Milliseconds that a person looks at a photo at least: the neighbours are there by then. */
const look = 400;
/** Milliseconds from a key until its effect may be seen without a wait. */
const atOnce = 50;
/** Megabytes. */
const mostMemory = 400;

/** From the press of an arrow until the next photo is painted in the loupe, and how much memory all this takes. */
export const stepping: ScreensPart = {
  name: 'stepping in the loupe',
  async run({ event, quick, open }) {
    const window = await open();
    const page = await window.context.newPage();
    await page.goto(event);
    await picturesPainted(page);
    await page.getByRole('option').first().click();
    await page.keyboard.press('Space');
    await page.getByRole('region', { name: 'Loupe' }).locator('[data-state="ready"]').waitFor();
    await page.evaluate(noteKeys);
    const steps: number[] = [];
    for (let step = 0; step < Math.min(quick ? 20 : 100, withPreviews - 5); step++) {
      await pause(look);
      await page.keyboard.press('ArrowRight');
      steps.push(await page.evaluate(stepPainted));
    }
    const megabytes = await rendererMemory(window.browser);
    await window.close();
    console.log(`  from key to painted: ${typicalOf(steps)}`);
    console.log(`  memory of the screens after that: ${megabytes.toFixed(0)} MB`);
    const isLight = judge(`memory / ${mostMemory} MB`, [megabytes / mostMemory], 1);
    return judge(`a step, 95th percentile / ${atOnce} ms`, [at95(steps) / atOnce], 1) && isLight;
  },
};

/** In the page: when the last key was pressed, and which photo was seen then. */
function noteKeys(): void {
  window.addEventListener(
    'keydown',
    ({ timeStamp }) => {
      const seen = document.querySelector('[data-state] img[alt]:not([alt=""])');
      Object.assign(window, { pressed: { timeStamp, seen: seen?.getAttribute('alt') } });
    },
    { capture: true },
  );
}

/** In the page: milliseconds from the last key until another photo was painted. */
function stepPainted(): Promise<number> {
  return new Promise((resolve, reject) => {
    const { timeStamp, seen } = Reflect.get(window, 'pressed') as { timeStamp: number; seen: string };
    const look = (): void => {
      const shown = [...document.querySelectorAll<HTMLImageElement>('[data-state] img[alt]:not([alt=""])')];
      const isNext = shown.some(({ alt, complete, naturalWidth }) => alt !== seen && complete && naturalWidth > 0);
      if (performance.now() - timeStamp > 30_000) reject(new Error('The next photo did not come.'));
      else if (isNext) {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          resolve(performance.now() - timeStamp);
        };
        // A task behind the frame: what is seen has been painted.
        requestAnimationFrame(() => {
          port2.postMessage(undefined);
        });
      } else requestAnimationFrame(look);
    };
    look();
  });
}
