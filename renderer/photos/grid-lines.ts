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

/** Every line of the sheet, from the top. A group begins on a line of its own, under its heading. */
export function gridLines({ total, columns, tileHeight, groups }: Sheet): readonly GridLine[] {
  const lines: GridLine[] = [];
  let top = sheetPadding;
  const add = (line: Omit<GridLine, 'top'>): void => {
    lines.push({ ...line, top });
    top += line.height;
  };
  let from = 0;
  for (const [group, count] of (groups ?? [total]).entries()) {
    const end = Math.min(total, from + count);
    if (groups && end > from) add({ kind: 'heading', group, from, to: from, height: headingHeight });
    for (; from < end; from = Math.min(end, from + columns))
      add({ kind: 'tiles', group, from, to: Math.min(end, from + columns), height: tileHeight });
  }
  return lines;
}

/** The line of tiles that a place lies in; -1 where there is none. */
export function lineOf(lines: readonly GridLine[], place: number): number {
  const index = firstWhere(lines, ({ to }) => to > place);
  return place < 0 || index === lines.length ? -1 : index;
}

/** The first line that ends below that height, which is the one that lies there. */
export const lineAt = (lines: readonly GridLine[], pixels: number): number =>
  firstWhere(lines, ({ top, height }) => top + height > pixels);

/** Lines are in order, so that half of what is left need not be looked at each time. */
function firstWhere(lines: readonly GridLine[], holds: (line: GridLine) => boolean): number {
  let [low, high] = [0, lines.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const line = lines[middle];
    if (line && holds(line)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Where an arrow, Home, End or Page key leads from a place; undefined for other keys. Headings are passed over. */
export function placeAfterKey(
  key: string,
  at: number,
  { lines, linesOnScreen }: { readonly lines: readonly GridLine[]; readonly linesOnScreen: number },
): number | undefined {
  const total = lines.at(-1)?.to ?? 0;
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
function placeLinesAway(lines: readonly GridLine[], at: number, by: number): number {
  const index = lineOf(lines, at);
  const column = at - (lines[index]?.from ?? at);
  let target = lines[index];
  let left = Math.abs(by);
  for (let next = index + Math.sign(by); left > 0 && lines[next]; next += Math.sign(by)) {
    if (lines[next]?.kind !== 'tiles') continue;
    target = lines[next];
    left -= 1;
  }
  return target ? Math.min(target.to - 1, target.from + column) : at;
}
