/** What a part of the area is given. */
export interface PartOptions {
  readonly quick: boolean;
  /** An empty folder of its own on the disk of the corpus; removed afterwards. */
  readonly folder: string;
}

/** Some rows of the catalogue's table of targets, measured together. */
export interface Part {
  readonly name: string;
  /** Checks the answers, then prints the times. @returns false where an answer is wrong or a gate is passed. */
  run(options: PartOptions): Promise<boolean>;
}
