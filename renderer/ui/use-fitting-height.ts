import { type RefObject, useLayoutEffect } from 'react';

/** Measuring a longer text at every key would be felt; it scrolls in its largest box. */
const longestMeasured = 20_000;
/** Upper and lower border, which scrollHeight leaves out, in pixels. */
const borders = 2;

function fit(element: HTMLTextAreaElement): void {
  element.style.height = 'auto';
  element.style.height = element.value.length > longestMeasured ? '46vh' : `${element.scrollHeight + borders}px`;
}

/** Keeps a text area as high as its words: after each key, when it grows wider, and when its letters have come. */
export function useFittingHeight(area: RefObject<HTMLTextAreaElement | null>, value: string): void {
  useLayoutEffect(() => {
    if (area.current) fit(area.current);
  }, [area, value]);
  useLayoutEffect(() => {
    const element = area.current;
    if (!element) return;
    let width = element.clientWidth;
    const observer = new ResizeObserver(() => {
      if (element.clientWidth === width) return;
      width = element.clientWidth;
      fit(element);
    });
    const refit = (): void => {
      fit(element);
    };
    observer.observe(element);
    document.fonts.addEventListener('loadingdone', refit);
    return () => {
      observer.disconnect();
      document.fonts.removeEventListener('loadingdone', refit);
    };
  }, [area]);
}
