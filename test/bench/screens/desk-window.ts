import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchChromium } from '../../journeys/chromium.ts';

/** A window of Chromium as a person would have it, the welcome behind them. */
export interface DeskWindow {
  readonly browser: Browser;
  readonly context: BrowserContext;
  readonly close: () => Promise<void>;
}

/** @param cookie lets it in where the desk serves the screens. */
export async function openWindow(cookie: Cookie): Promise<DeskWindow> {
  const browser = await launchChromium();
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  await context.addCookies([cookie]);
  await context.addInitScript(() => {
    const chosen = { theme: 'light', language: 'en', welcomed: true };
    localStorage.setItem('cutline.preferences', JSON.stringify(chosen));
  });
  return { browser, context, close: () => browser.close() };
}

export interface Cookie {
  readonly name: string;
  readonly value: string;
  readonly url: string;
}

/** Milliseconds after which a picture that is not there is not coming. */
const patience = 60_000;

/** Waits until every picture in sight has been painted, six at least. @returns when, by the clock of the page. */
export const picturesPainted = (page: Page): Promise<number> =>
  page.evaluate(
    (longest) =>
      new Promise<number>((resolve, reject) => {
        const began = performance.now();
        const look = (): void => {
          const inSight = [...document.images].filter((image) => {
            const { top, bottom, width } = image.getBoundingClientRect();
            return width > 40 && bottom > 0 && top < innerHeight;
          });
          const areThere = inSight.every(({ complete, naturalWidth }) => complete && naturalWidth > 0);
          if (inSight.length >= 6 && areThere) {
            requestAnimationFrame(() => {
              setTimeout(() => {
                resolve(performance.now());
              });
            });
          } else if (performance.now() - began > longest) reject(new Error('The pictures did not come.'));
          else requestAnimationFrame(look);
        };
        look();
      }),
    patience,
  );
