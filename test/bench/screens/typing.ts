import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { Random } from '../../torture/setup/random.ts';
import { wordsIn } from '../catalogue/corpus/words.ts';
import { judge } from '../race.ts';
import { picturesPainted } from './desk-window.ts';
import { at95, typicalOf } from './percentile.ts';
import type { ScreensPart } from './screens-part.ts';

/** Milliseconds from one key to the next: somebody who types fast. */
const rhythm = 150;
const atOnce = 50;

/** From a key in the search field until the grid shows what is found. */
export const typing: ScreensPart = {
  name: 'typing in the search field',
  async run({ event, quick, open }) {
    const seen = await open();
    const page = await seen.context.newPage();
    await page.goto(event);
    await picturesPainted(page);
    await page.evaluate(() => {
      const note = ({ timeStamp }: KeyboardEvent): void => {
        Reflect.set(window, 'typedAt', timeStamp);
      };
      window.addEventListener('keydown', note, { capture: true });
    });
    const field = page.getByRole('combobox', { name: 'Find in this event' });
    const random = new Random(11);
    const times: number[] = [];
    for (let word = 0; word < (quick ? 5 : 20); word++) {
      await field.fill('');
      await page.locator('[role=option]').first().waitFor();
      const letters = wordsIn('en', 1, random).slice(0, 4).split('');
      let before = '';
      for (const [index, letter] of letters.entries()) {
        const typed = before + letter;
        const [was, now] = [await found(page, before), await found(page, typed)];
        before = typed;
        await pause(rhythm);
        await field.press(letter);
        // Where the next letter finds the same, nothing on the screen says when it was found.
        if (index > 0 && was !== now && now > 0) times.push(await shown(page, now));
      }
    }
    await seen.close();
    console.log(`  from key to results: ${typicalOf(times)}`);
    return judge(`typing to results, 95th percentile / ${atOnce} ms`, [at95(times) / atOnce], 1);
  },
};

/** How many photos the desk finds. */
const found = (page: Page, query: string): Promise<number> =>
  page.evaluate(async (text) => {
    const [, event] = /event\/([^/]+)/.exec(location.hash) ?? [];
    const body = JSON.stringify({ event, query: text, typing: true, limit: 1 });
    const answer = await fetch('/call/photos.rows', { method: 'POST', body });
    return ((await answer.json()) as { value: { total: number } }).value.total;
  }, query);

/** Milliseconds from the last key until so many are said to be found and the first of them stand in the grid, painted. */
const shown = (page: Page, count: number): Promise<number> =>
  page.evaluate(
    (wanted) =>
      new Promise<number>((resolve, reject) => {
        const pressed = Reflect.get(window, 'typedAt') as number;
        const look = (): void => {
          const size = document.querySelector('[role=listbox] [role=option]')?.getAttribute('aria-setsize');
          if (performance.now() - pressed > 30_000) reject(new Error(`${wanted} were not found.`));
          else if (Number(size) === wanted) {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => {
              resolve(performance.now() - pressed);
            };
            requestAnimationFrame(() => {
              port2.postMessage(undefined);
            });
          } else requestAnimationFrame(look);
        };
        look();
      }),
    count,
  );
