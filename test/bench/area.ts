/** One thing that is measured, against the best that is known to do the same. */
export interface Area {
  readonly name: string;
  /** Checks the answers, then the times; prints both. @returns false where an answer is wrong or a gate is passed. */
  run(options: { readonly quick: boolean }): Promise<boolean>;
}
