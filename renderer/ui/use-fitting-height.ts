import { type RefObject, useLayoutEffect } from 'react';

/** Measuring a longer text at every key would be felt; it scrolls in its largest box. */
const longestMeasured = 20_000;
/** Upper and lower border, which scrollHeight leaves out, in pixels. */
const borders = 2;

const waiting = new Set<HTMLTextAreaElement>();

/** Fits it before the next frame, together with all others: measured one by one, each would have the page laid out anew. */
function fit(area: HTMLTextAreaElement): void {
  if (waiting.size === 0) queueMicrotask(fitAll);
  waiting.add(area);
}

function fitAll(): void {
  const areas = [...waiting];
  waiting.clear();
  for (const { style } of areas) style.height = 'auto';
  const heights = areas.map(({ value, scrollHeight }) =>
    value.length > longestMeasured ? '46vh' : `${scrollHeight + borders}px`,
  );
  for (const [index, { style }] of areas.entries()) style.height = heights[index] ?? '';
}

/** Keeps a text area as high as its words: after each key, when it grows wider, and when its letters have come. */
export function useFittingHeight(area: RefObject<HTMLTextAreaElement | null>, value: string): void {
  useLayoutEffect(() => {
    if (area.current) fit(area.current);
  }, [area, value]);
  useLayoutEffect(() => {
    const element = area.current;
    if (!element) return;
    let width: number | undefined;
    const observer = new ResizeObserver(() => {
      const before = width;
      width = element.clientWidth;
      if (before !== undefined && before !== width) fit(element);
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
