import type { DeskWindow } from './desk-window.ts';
import type { StaticPages } from './static-page.ts';

/** What a part of the area is given: the desk serves the screens, and the plain pages beside them are there. */
export interface ScreensOptions {
  readonly quick: boolean;
  /** Address of the photos of the large event. */
  readonly event: string;
  readonly pages: StaticPages;
  readonly open: () => Promise<DeskWindow>;
}

/** Some rows of the table of the screens, measured together. */
export interface ScreensPart {
  readonly name: string;
  /** Prints the times. @returns false where a gate is passed. */
  run(options: ScreensOptions): Promise<boolean>;
}
