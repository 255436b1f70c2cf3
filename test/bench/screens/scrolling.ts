import type { Page } from 'playwright-core';
import { judge, median, ratios, spread } from '../race.ts';
import { picturesPainted } from './desk-window.ts';
import { at95, typicalOf } from './percentile.ts';
import type { ScreensPart } from './screens-part.ts';

/** Pixels a second, as a hand turns a wheel and as it throws it. */
const speeds = [800, 3000, 10_000];
const seconds = 3;

/** The grid beside as many plain coloured boxes, scrolled in turn in one window; then flicks over thousands of photos. */
export const scrolling: ScreensPart = {
  name: 'scrolling',
  async run({ event, pages, quick, open }) {
    const window = await open();
    const grid = await window.context.newPage();
    await grid.goto(event);
    await picturesPainted(grid);
    const boxes = await window.context.newPage();
    await boxes.goto(pages.boxes);
    const frames = { grid: [] as number[], boxes: [] as number[] };
    for (let round = 0; round < (quick ? 2 : 5); round++) {
      for (const speed of speeds) {
        frames.grid.push(at95(await framesOf(grid, speed)));
        frames.boxes.push(at95(await framesOf(boxes, speed)));
      }
    }
    console.log(`  frames of the grid, 95th percentile of each run: ${spread(frames.grid, 1)} ms`);
    console.log(`  frames of the boxes: ${spread(frames.boxes, 1)} ms`);
    await grid.bringToFront();
    const flicks: number[] = [];
    for (let number = 1; number <= (quick ? 4 : 12); number++) flicks.push(await flick(grid, number * 80_000));
    console.log(`  all pictures in sight after a flick over thousands: ${typicalOf(flicks)}`);
    await window.close();
    const smooth = judge('frames of the grid / of the boxes', ratios(frames.grid, frames.boxes), 1.3);
    return judge('a flick / half a second', [median(flicks) / 500], 1) && smooth;
  },
};

/** Milliseconds of every frame while the page is scrolled down at that speed. */
async function framesOf(page: Page, speed: number): Promise<number[]> {
  await page.bringToFront();
  await page.evaluate(() => {
    const times: number[] = [];
    const note = (time: number): void => {
      times.push(time);
      if (Reflect.get(window, 'frames95') === times) requestAnimationFrame(note);
    };
    Reflect.set(window, 'frames95', times);
    requestAnimationFrame(note);
  });
  const session = await page.context().newCDPSession(page);
  await session.send('Input.synthesizeScrollGesture', {
    ...{ x: 500, y: 500, yDistance: -speed * seconds, speed, gestureSourceType: 'mouse' },
  });
  await session.detach();
  const times = await page.evaluate(() => {
    const noted = Reflect.get(window, 'frames95') as number[];
    Reflect.deleteProperty(window, 'frames95');
    return noted;
  });
  return times.slice(1).map((time, index) => time - times[index]!);
}

/** Milliseconds from a jump in the sheet until every tile in sight has its picture. */
const flick = (page: Page, to: number): Promise<number> =>
  page.evaluate(
    (top) =>
      new Promise<number>((resolve, reject) => {
        const sheet = document.querySelector('[role=listbox]')!;
        const before = new Set(sheet.querySelectorAll('[role=option]'));
        const began = performance.now();
        sheet.scrollTop = top;
        const look = (): void => {
          const { top: from, bottom: to } = sheet.getBoundingClientRect();
          const tiles = [...sheet.querySelectorAll('[role=option]')].filter((tile) => {
            const place = tile.getBoundingClientRect();
            return place.bottom > from && place.top < to;
          });
          const isPainted = (tile: Element): boolean => {
            const image = tile.querySelector('img');
            return image?.complete === true && image.naturalWidth > 0;
          };
          const isNew = tiles.length >= 6 && !tiles.some((tile) => before.has(tile));
          const waited = performance.now() - began;
          if (isNew && tiles.every(isPainted)) resolve(waited);
          else if (waited > 60_000) reject(new Error('The pictures did not come.'));
          else requestAnimationFrame(look);
        };
        look();
      }),
    to,
  );
