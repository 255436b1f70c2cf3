import { useLayoutEffect } from 'react';

/** Words of a field that something is said about; places are UTF-16 units of the text. */
export interface Mark {
  readonly from: number;
  readonly to: number;
  /** What is said, shown while the pointer rests on the words. */
  readonly says: string;
}

/** The name by which the style sheet draws them (CSS Custom Highlight API): the letters stay one run, so that none is cut. */
const name = 'cutline-finding';

/** Undefined in browsers that cannot draw them (Firefox before 140): there the list under the field says it all. */
function drawn(): Highlight | undefined {
  if (!('highlights' in CSS)) return undefined;
  const known = CSS.highlights.get(name);
  if (known) return known;
  const made = new Highlight();
  CSS.highlights.set(name, made);
  return made;
}

export function rangeOf(words: Node, { from, to }: Pick<Mark, 'from' | 'to'>): Range | undefined {
  const text = words.firstChild;
  if (!text || to > (text.nodeValue?.length ?? 0)) return undefined;
  const range = document.createRange();
  range.setStart(text, from);
  range.setEnd(text, to);
  return range;
}

/** Underlines the marked words of an element that holds one run of text. */
export function useMarks(words: { readonly current: Node | null }, text: string, marks: readonly Mark[]): void {
  // As one value: the list is another one at every draw.
  const places = JSON.stringify(marks.map(({ from, to }) => ({ from, to })));
  useLayoutEffect(() => {
    const { current } = words;
    if (!current) return;
    const ranges = (JSON.parse(places) as Pick<Mark, 'from' | 'to'>[]).flatMap((mark) => rangeOf(current, mark) ?? []);
    for (const range of ranges) drawn()?.add(range);
    return () => {
      for (const range of ranges) drawn()?.delete(range);
    };
  }, [words, text, places]);
}

/** The mark whose words lie under a point of the window. */
export const markUnder = (words: Node, marks: readonly Mark[], x: number, y: number): Mark | undefined =>
  marks.find((mark) =>
    [...(rangeOf(words, mark)?.getClientRects() ?? [])].some(
      ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
    ),
  );
