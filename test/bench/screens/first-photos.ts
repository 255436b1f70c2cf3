import { judge, race, ratios, type Runner, spread } from '../race.ts';
import { clockOf, printTimes } from '../catalogue/print-times.ts';
import { picturesPainted } from './desk-window.ts';
import type { ScreensPart } from './screens-part.ts';

const names = { ours: 'cutline: the photos of the event', plain: 'a static page with as many pictures' };

/** From a window that is not there yet until its first photos are painted, and from an address until they are. */
export const firstPhotos: ScreensPart = {
  name: 'first photos',
  async run({ event, pages, quick, open }) {
    const once = { size: 1, passes: 1 };
    const newWindow = (name: string, address: string): Runner<number> => ({
      name,
      run: async () => {
        const { context, close } = await open();
        const page = await context.newPage();
        await page.goto(address, { waitUntil: 'commit' });
        await picturesPainted(page);
        await close();
      },
    });
    const rounds = Array.from({ length: quick ? 5 : 15 }, (_, round) => round);
    const windows = await race([newWindow(names.ours, event), newWindow(names.plain, pages.photos)], rounds, once);
    printTimes(windows, 'a window');
    const window = await open();
    const tab = (name: string, address: string): Runner<number> => ({
      name,
      run: async () => {
        const page = await window.context.newPage();
        await page.goto(address, { waitUntil: 'commit' });
        await picturesPainted(page);
        await page.close();
      },
    });
    const tabs = await race([tab(names.ours, event), tab(names.plain, pages.photos)], rounds, once);
    await window.close();
    printTimes(tabs, 'a tab in a window that is there');
    const inTab = ratios(clockOf(tabs, names.ours), clockOf(tabs, names.plain));
    console.log(`  for information: in a tab / a static page in one: ${spread(inTab)}`);
    const inWindow = ratios(clockOf(windows, names.ours), clockOf(windows, names.plain));
    return judge('a window with its first photos / with a static page', inWindow, 1.5);
  },
};
