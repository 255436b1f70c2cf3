import { overlap, type Range } from './tiff-block.ts';

/** The bytes of a block in which nothing is ever moved: what is free is blanked and given out again. */
export interface BlockSpace {
  /** Blanks a range that nobody points to any more; parts that `kept` says somebody still does stay as they are. */
  free(range: Range): void;
  /** Puts `data` into free space that holds it, or behind everything else; answers where. */
  place(data: Uint8Array): number;
  /** Overwrites bytes. */
  write(at: number, data: Uint8Array): void;
  /** The block, without free space at its end. */
  bytes(): Uint8Array;
}

/** @param kept ranges that are somebody's: they are never blanked. */
export function blockSpace(block: Uint8Array, kept: readonly Range[]): BlockSpace {
  let bytes = Buffer.from(block);
  let holes: Range[] = [];
  const append = (data: Uint8Array): number => {
    const at = bytes.length + (bytes.length % 2);
    bytes = Buffer.concat([bytes, Buffer.alloc(at - bytes.length), data]);
    return at;
  };
  return {
    free: (range) => {
      if (kept.some((other) => overlap(range, other))) return;
      bytes.fill(0, range.start, range.end);
      holes = [...holes, range];
    },
    place: (data) => {
      // TIFF 6.0, section 2: values begin on a word boundary.
      const fits = ({ start, end }: Range) => end - (start + (start % 2)) >= data.length;
      const hole = holes.filter(fits).toSorted((a, b) => a.end - a.start - (b.end - b.start))[0];
      if (!hole) return append(data);
      const start = hole.start + (hole.start % 2);
      bytes.set(data, start);
      holes = [...holes.filter((other) => other !== hole), { start: start + data.length, end: hole.end }];
      return start;
    },
    write: (at, data) => {
      bytes.set(data, at);
    },
    bytes: () => {
      let end = bytes.length;
      for (const hole of holes.toSorted((a, b) => b.end - a.end)) if (hole.end >= end) end = Math.min(end, hole.start);
      return bytes.subarray(0, end);
    },
  };
}
