import { useEffect, useState } from 'react';

/** The value as it was when it last stayed the same for `pause` milliseconds; an empty one at once. */
export function useRested(value: string, pause: number): string {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(
      () => {
        setRested(value);
      },
      value === '' ? 0 : pause,
    );
    return () => {
      clearTimeout(timer);
    };
  }, [value, pause]);
  return rested;
}
