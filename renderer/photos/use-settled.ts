import { useEffect, useState } from 'react';

/**
 * Pause after which pictures are asked for, in milliseconds. Asking for every tile that flies past makes the visible
 * ones wait for seconds behind stale requests.
 */
const pause = 70;

/** False while the grid is being scrolled, true once it has rested. */
export function useSettled(scrolling: boolean): boolean {
  const [settled, setSettled] = useState(true);
  useEffect(() => {
    const timer = setTimeout(
      () => {
        setSettled(!scrolling);
      },
      scrolling ? 0 : pause,
    );
    return () => {
      clearTimeout(timer);
    };
  }, [scrolling]);
  return settled && !scrolling;
}
