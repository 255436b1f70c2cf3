import type { CommandName, Output, Parsed } from '../contract/commands.ts';
import type { DeskNotice, OpenWish } from './open-in.ts';

/** What commands are handed that need no open catalogue: the desk itself, whether or not it could open its own. */
export interface Standing {
  /** The catalogue's folder, absolute. */
  readonly folder: string;
  readonly mode: OpenWish['mode'];
  /** Opens the catalogue where that failed before; faults as opening does. */
  open(): Promise<void>;
  /**
   * Closes the catalogue, does the work on its files, and opens it again, whatever came of the work. Calls that come
   * meanwhile wait. Faults with `catalogue/busy` where a job runs, and as the work does.
   * @param tell what the person is told when it is open again.
   */
  whileClosed<Value>(work: () => Promise<Value>, tell: (value: Value) => DeskNotice): Promise<Value>;
}

/** One command that needs no open catalogue: its parsed input in, its output out; faults are thrown as `Fault`. */
export type StandingHandler<Name extends CommandName> = (
  desk: Standing,
  input: Parsed<Name>,
) => Output<Name> | Promise<Output<Name>>;
