/** A value that IIM cannot hold whole; XMP always can. */
export interface IimCut {
  /** Of the property table. In a list each value that is cut has an entry. */
  readonly key: string;
  /** What the field will hold: the longest start that ends on a letter as people see it, never inside one. */
  readonly kept: string;
  /** UTF-8 bytes of the whole value. */
  readonly bytes: number;
  /** UTF-8 bytes that the field holds (IIM 4.2). */
  readonly limit: number;
}
