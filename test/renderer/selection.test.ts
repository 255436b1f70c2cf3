import { describe, expect, it } from 'vitest';
import {
  among,
  chooseAll,
  chooseOne,
  extendTo,
  nothingChosen,
  orderOf,
  toggle,
} from '../../renderer/photos/selection.ts';
import { GridLines, lineOf, placeAfterKey } from '../../renderer/photos/grid-lines.ts';
import { placesIn, scrollStep } from '../../renderer/photos/rubber-band.ts';
import { PhotoId } from '../../src/model/ids.ts';

const all = ['a', 'b', 'c', 'd', 'e'].map((letter) => PhotoId.parse(`photo-${letter}`));
const order = orderOf(all);
const [a, b, c, d, e] = all as [PhotoId, PhotoId, PhotoId, PhotoId, PhotoId];

describe('the selection among the photos', () => {
  it('extends from the anchor in both directions, beside others where that is meant', () => {
    expect([...extendTo(chooseOne(c), e, order).chosen]).toEqual([c, d, e]);
    expect([...extendTo(extendTo(chooseOne(c), e, order), a, order).chosen]).toEqual([a, b, c]);
    expect([...extendTo(chooseOne(d), e, order, [a]).chosen]).toEqual([a, d, e]);
  });

  it('takes one photo in or out and leaves the others', () => {
    expect([...toggle(toggle(chooseOne(a), c), a).chosen]).toEqual([c]);
  });

  it('keeps the focus where it is when all are chosen', () => {
    expect(chooseAll(chooseOne(b), order)).toMatchObject({ focus: b });
    expect(chooseAll(nothingChosen, order)).toMatchObject({ focus: a, chosen: new Set(all) });
  });

  it('turns to the neighbour when the photo in focus has gone, and to the first where nobody knows where it was', () => {
    expect(among(chooseOne(b), orderOf([a, c, d]), order)).toEqual(chooseOne(c));
    expect(among(chooseOne(e), orderOf([a, c]), order)).toEqual(chooseOne(c));
    expect(among(chooseOne(b), orderOf([c, d]), orderOf([]))).toEqual(chooseOne(c));
    expect(among(nothingChosen, orderOf([]), order)).toEqual(nothingChosen);
    expect(among(nothingChosen, order, orderOf([]))).toEqual(chooseOne(a));
  });

  it('keeps the focus where other photos of the selection have gone, and is back as it was with them', () => {
    const three = extendTo(chooseOne(b), d, order);
    const fewer = among(three, orderOf([a, c, d]), order);
    expect(fewer).toMatchObject({ focus: d, chosen: new Set([c, d]) });
    expect(among(three, order, orderOf([a, c, d]))).toBe(three);
  });

  it('waits for pages that have not come yet', () => {
    expect(among(chooseOne(b), orderOf([a], 3), order)).toEqual(chooseOne(b));
    expect(among(nothingChosen, orderOf([a], 3), order)).toEqual(chooseOne(a));
  });
});

const table = (total: number, columns: number, groups?: number[]) => ({
  lines: new GridLines({ total, columns, tileHeight: 100, groups }),
  linesOnScreen: 3,
});

const every = (lines: GridLines) => Array.from({ length: lines.length }, (_, index) => lines.at(index)!);

describe('the keys in a grid of 11 photos in 4 columns, 3 lines on the screen', () => {
  it.each([
    ['ArrowRight', 3, 4],
    ['ArrowRight', 10, 10],
    ['ArrowLeft', 0, 0],
    ['ArrowDown', 1, 5],
    ['ArrowDown', 7, 10],
    ['ArrowDown', 9, 9],
    ['ArrowDown', -1, 0],
    ['ArrowUp', 5, 1],
    ['ArrowUp', 2, 2],
    ['Home', 7, 0],
    ['End', 2, 10],
    ['PageDown', 1, 9],
    ['PageUp', 9, 1],
  ])('%s leads from place %i to place %i', (key, from, to) => {
    expect(placeAfterKey(key, from, table(11, 4))).toBe(to);
  });

  it('leaves other keys alone', () => {
    expect(placeAfterKey('x', 3, table(11, 4))).toBeUndefined();
  });
});

describe('a grid with groups of 5, 0 and 3 photos in 4 columns', () => {
  const grouped = table(8, 4, [5, 0, 3]);

  it('has a heading over each group that has photos, and a line of its own for each', () => {
    expect(every(grouped.lines).map(({ kind, group, from, to, top }) => [kind, group, from, to, top])).toEqual([
      ['heading', 0, 0, 0, 8],
      ['tiles', 0, 0, 4, 44],
      ['tiles', 0, 4, 5, 144],
      ['heading', 2, 5, 5, 244],
      ['tiles', 2, 5, 8, 280],
    ]);
    expect([-1, 5].map((index) => grouped.lines.at(index))).toEqual([undefined, undefined]);
    expect([0, 4, 5, 8, -1].map((place) => lineOf(grouped.lines, place))).toEqual([1, 2, 4, -1, -1]);
  });

  it.each([
    ['ArrowDown', 2, 4],
    ['ArrowDown', 4, 5],
    ['ArrowUp', 7, 4],
    ['ArrowUp', 5, 4],
    ['ArrowRight', 4, 5],
    ['PageUp', 6, 1],
  ])('is passed over by %s, from place %i to place %i', (key, from, to) => {
    expect(placeAfterKey(key, from, grouped)).toBe(to);
  });
});

describe('a band over the tiles', () => {
  const { lines } = table(8, 4, [5, 3]);
  const touched = (left: number, top: number, right: number, bottom: number) =>
    placesIn({ left, top, right, bottom }, lines, 50);

  it('chooses what it touches, in every line', () => {
    expect(touched(60, 60, 110, 300)).toEqual([1, 2, 6, 7]);
    expect(touched(-40, 50, 10, 60)).toEqual([0]);
    expect(touched(0, 0, 400, 1000)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  });

  it('chooses nothing between tiles, beside the last of a line, or over a heading', () => {
    expect(touched(47, 60, 53, 90)).toEqual([]);
    expect(touched(60, 160, 190, 200)).toEqual([]);
    expect(touched(0, 245, 200, 279)).toEqual([]);
  });

  it('moves the sheet only near an edge, faster further out, within bounds', () => {
    const sheet = { top: 100, bottom: 500 };
    expect(scrollStep(300, sheet)).toBe(0);
    expect(scrollStep(490, sheet)).toBeGreaterThan(0);
    expect(scrollStep(110, sheet)).toBeLessThan(0);
    expect(scrollStep(5000, sheet)).toBe(48);
  });
});
