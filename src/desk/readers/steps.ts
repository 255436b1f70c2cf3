/** What reading a file tells on its way. `parse` runs `work` when no other file is being parsed. */
export interface Steps {
  opened(size: number): void;
  parse<Value>(work: () => Promise<Value>): Promise<Value>;
}
