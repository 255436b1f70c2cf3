/** How much is tried. Left out: as much as the area's own long form, or its short one with `quick`. */
export interface Sizes {
  readonly kills?: number;
  readonly states?: number;
  readonly damages?: number;
  readonly photos?: number;
  readonly seconds?: number;
}

export interface TortureOptions extends Sizes {
  /** What is chosen at random follows from it: the same seed chooses the same. */
  readonly seed: number;
  readonly quick: boolean;
  /** Takes a line of the report. */
  readonly say: (line: string) => void;
}

/** One way to try to make a catalogue lose something. */
export interface Area {
  readonly name: string;
  /** Prints its figures. @returns false where something was lost, or could not be opened. */
  run(options: TortureOptions): Promise<boolean>;
}
