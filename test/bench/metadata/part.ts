/** One half of the area. */
export interface Part {
  readonly name: string;
  /** @returns false where an answer is wrong or a gate is passed. */
  run(options: { readonly quick: boolean }): Promise<boolean>;
}
