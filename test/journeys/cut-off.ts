import type { Page } from 'playwright-core';

/**
 * Words on the page that are not wholly seen, as `element: words`: cut by their own box, or beyond the edge of the window. What tells
 * all of it where one rests on it (`title`), a field, and what lies in something that scrolls, are left out.
 */
export const cutOffOn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      (/auto|scroll/.test(`${getComputedStyle(element).overflowX} ${getComputedStyle(element).overflowY}`) ||
        scrolls(element.parentElement));
    const isSeen = (element: Element): boolean =>
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
      element.getBoundingClientRect().width > 2 &&
      element.closest('[aria-hidden=true]') === null;
    const hasWords = ({ childNodes }: Element): boolean =>
      [...childNodes].some(
        ({ nodeType, textContent }) => nodeType === Node.TEXT_NODE && (textContent ?? '').trim() !== '',
      );
    const isCut = (element: Element): boolean => {
      const { overflowX } = getComputedStyle(element);
      if (/hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1) return true;
      const { right, bottom } = element.getBoundingClientRect();
      return !scrolls(element.parentElement) && (right > innerWidth + 1 || bottom > innerHeight + 1);
    };
    return [...document.querySelectorAll('body *')]
      .filter((element) => hasWords(element) && isSeen(element))
      .filter((element) => !element.matches('textarea, input, option, select') && element.closest('[title]') === null)
      .filter(isCut)
      .map((element) => `${element.tagName.toLowerCase()}.${element.className}: ${element.textContent.slice(0, 60)}`);
  });
