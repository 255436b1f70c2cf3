import type { Area } from './area.ts';
import { catalogueArea } from './catalogue/catalogue-area.ts';
import { intakeArea } from './intake/intake-area.ts';
import { metadataArea } from './metadata/metadata-area.ts';
import { screensArea } from './screens/screens-area.ts';

/** Every area, in the order in which they run. */
export const areas: readonly Area[] = [intakeArea, metadataArea, catalogueArea, screensArea];
