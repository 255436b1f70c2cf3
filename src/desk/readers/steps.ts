/**
 * What reading a file tells on its way. `parse` runs `work` when no other file is being parsed, `decode` when no other file's
 * pixels are decoded in a way that takes much memory; each gives the file its time anew.
 */
export interface Steps {
  opened(size: number): void;
  parse<Value>(work: () => Promise<Value>): Promise<Value>;
  decode<Value>(work: () => Promise<Value>): Promise<Value>;
}
