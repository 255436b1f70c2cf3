import type { Area } from './area.ts';
import { catalogueArea } from './catalogue/catalogue-area.ts';
import { intakeArea } from './intake/intake-area.ts';

/** Every area, in the order in which they run. */
export const areas: readonly Area[] = [intakeArea, catalogueArea];
