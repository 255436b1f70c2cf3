import type { Area } from './area.ts';
import { exportsArea } from './exports/exports-area.ts';
import { faultsArea } from './faults/faults-area.ts';
import { flipsArea } from './flips/flips-area.ts';
import { fullDiskArea } from './full-disk/full-disk-area.ts';
import { killsArea } from './kills/kills-area.ts';
import { paceArea } from './pace/pace-area.ts';
import { powerArea } from './power/power-area.ts';
import { readersArea } from './readers/readers-area.ts';
import { roundTripArea } from './round-trip/round-trip-area.ts';
import { syncsArea } from './syncs/syncs-area.ts';

/** Every area, in the order in which they run. */
export const areas: readonly Area[] = [
  killsArea,
  exportsArea,
  powerArea,
  faultsArea,
  flipsArea,
  syncsArea,
  fullDiskArea,
  readersArea,
  roundTripArea,
  paceArea,
];
