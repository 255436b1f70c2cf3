import { useCallback, useEffect, useState } from 'react';

/** Whether the loupe fills the window, which fills the screen where the system lets it. */
export function useWholeScreen(): readonly [boolean, () => void] {
  const [isWhole, setWhole] = useState(false);
  useEffect(() => {
    const onChange = (): void => {
      setWhole(document.fullscreenElement !== null);
    };
    document.addEventListener('fullscreenchange', onChange);
    return () => {
      document.removeEventListener('fullscreenchange', onChange);
      if (document.fullscreenElement) void document.exitFullscreen().catch(() => undefined);
    };
  }, []);
  const toggle = useCallback(() => {
    setWhole(!isWhole);
    // Where it is refused, the whole window is what can be had.
    const asked = isWhole ? document.exitFullscreen() : document.documentElement.requestFullscreen();
    void asked.catch(() => undefined);
  }, [isWhole]);
  return [isWhole, toggle];
}
