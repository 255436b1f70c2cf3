/** A line of the light table: tiles side by side, or the heading of a group. */
export interface GridLine {
  readonly kind: 'tiles' | 'heading';
  /** Which group, from 0. */
  readonly group: number;
  /** Places of its photos, `to` excluded; a heading has none. */
  readonly from: number;
  readonly to: number;
  /** Pixels from the top of the sheet. */
  readonly top: number;
  readonly height: number;
}

interface Sheet {
  readonly total: number;
  readonly columns: number;
  /** Pixels. */
  readonly tileHeight: number;
  /** How many photos each group has, in their order; left out: no headings. */
  readonly groups?: readonly number[] | undefined;
}

/** Pixels over the first line and under the last. */
export const sheetPadding = 8;
const headingHeight = 36;

/** The photos under one heading, or all of them. */
interface Block {
  readonly group: number;
  readonly from: number;
  readonly to: number;
  /** Its first line, and how many of its lines are headings: one or none. */
  readonly line: number;
  readonly headings: number;
  readonly top: number;
}

/**
 * Every line of the sheet, from the top, each worked out when it is asked for: a sheet of a hundred thousand photos is drawn as
 * soon as one of ten. A group begins on a line of its own, under its heading.
 */
export class GridLines {
  readonly length: number;
  /** Height of a line of tiles, in pixels. */
  readonly tileHeight: number;
  readonly total: number;
  readonly #columns: number;
  readonly #blocks: readonly Block[];

  constructor({ total, columns, tileHeight, groups }: Sheet) {
    const blocks: Block[] = [];
    let [line, from, top] = [0, 0, sheetPadding];
    for (const [group, count] of (groups ?? [total]).entries()) {
      const to = Math.min(total, from + count);
      if (to <= from) continue;
      const headings = groups ? 1 : 0;
      blocks.push({ group, from, to, line, headings, top });
      const tileLines = Math.ceil((to - from) / columns);
      line += headings + tileLines;
      top += headings * headingHeight + tileLines * tileHeight;
      from = to;
    }
    this.length = line;
    this.total = from;
    this.tileHeight = tileHeight;
    this.#columns = columns;
    this.#blocks = blocks;
  }

  /** A line, from 0; undefined where there is none. */
  at(index: number): GridLine | undefined {
    const block =
      this.#blocks[firstWhere(this.#blocks.length, (at) => (this.#blocks[at + 1]?.line ?? this.length) > index)];
    if (!block || index < 0) return undefined;
    const { group, from, top, headings } = block;
    const nth = index - block.line - headings;
    if (nth < 0) return { kind: 'heading', group, from, to: from, top, height: headingHeight };
    const first = from + nth * this.#columns;
    return {
      kind: 'tiles',
      group,
      from: first,
      to: Math.min(block.to, first + this.#columns),
      top: top + headings * headingHeight + nth * this.tileHeight,
      height: this.tileHeight,
    };
  }
}

/** The line of tiles that a place lies in; -1 where there is none. */
export function lineOf(lines: GridLines, place: number): number {
  const index = firstWhere(lines.length, (at) => (lines.at(at)?.to ?? 0) > place);
  return place < 0 || index === lines.length ? -1 : index;
}

/** The first line that ends below that height, which is the one that lies there. */
export const lineAt = (lines: GridLines, pixels: number): number =>
  firstWhere(lines.length, (at) => {
    const { top = 0, height = 0 } = lines.at(at) ?? {};
    return top + height > pixels;
  });

/** Of so many in order, the first for which it holds: half of what is left need not be looked at each time. */
function firstWhere(count: number, holds: (index: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Where an arrow, Home, End or Page key leads from a place; undefined for other keys. Headings are passed over. */
export function placeAfterKey(
  key: string,
  at: number,
  { lines, linesOnScreen }: { readonly lines: GridLines; readonly linesOnScreen: number },
): number | undefined {
  const { total } = lines;
  const within = (place: number): number => Math.min(total - 1, Math.max(0, place));
  const page = Math.max(1, linesOnScreen - 1);
  switch (key) {
    case 'ArrowLeft':
      return within(at - 1);
    case 'ArrowRight':
      return within(at + 1);
    case 'ArrowUp':
      return placeLinesAway(lines, at, -1);
    case 'ArrowDown':
      return placeLinesAway(lines, at, 1);
    case 'PageUp':
      return placeLinesAway(lines, at, -page);
    case 'PageDown':
      return placeLinesAway(lines, at, page);
    case 'Home':
      return 0;
    case 'End':
      return within(total - 1);
    default:
      return undefined;
  }
}

/** So many lines of tiles up or down in the same column, as far as there are any. */
function placeLinesAway(lines: GridLines, at: number, by: number): number {
  const index = lineOf(lines, at);
  const column = at - (lines.at(index)?.from ?? at);
  let target = lines.at(index);
  let left = Math.abs(by);
  for (let next = index + Math.sign(by); left > 0 && lines.at(next); next += Math.sign(by)) {
    if (lines.at(next)?.kind !== 'tiles') continue;
    target = lines.at(next);
    left -= 1;
  }
  return target ? Math.min(target.to - 1, target.from + column) : at;
}
