/** Pixels of a web copy's long side: fills a screen, and goes into a story without being made smaller. */
export const webLongSide = 2048;
