import type { DurableChange } from '../catalogue-port.ts';
import type { Step } from '../memory/state.ts';

/** An edit that is in memory and waits for the disk. */
export interface Pending {
  readonly change: DurableChange;
  readonly line: string;
  readonly steps: readonly Step[];
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
}
