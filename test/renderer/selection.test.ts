import { describe, expect, it } from 'vitest';
import {
  among,
  chooseAll,
  chooseOne,
  extendTo,
  nothingChosen,
  placeAfterKey,
  toggle,
} from '../../renderer/photos/selection.ts';
import { PhotoId } from '../../src/model/ids.ts';

const all = ['a', 'b', 'c', 'd', 'e'].map((letter) => PhotoId.parse(`photo-${letter}`));
const [a, b, c, d, e] = all as [PhotoId, PhotoId, PhotoId, PhotoId, PhotoId];

describe('the selection among the photos', () => {
  it('extends from the anchor in both directions', () => {
    expect([...extendTo(chooseOne(c), e, all).chosen]).toEqual([c, d, e]);
    expect([...extendTo(extendTo(chooseOne(c), e, all), a, all).chosen]).toEqual([a, b, c]);
  });

  it('takes one photo in or out and leaves the others', () => {
    expect([...toggle(toggle(chooseOne(a), c), a).chosen]).toEqual([c]);
  });

  it('keeps the focus where it is when all are chosen', () => {
    expect(chooseAll(chooseOne(b), all)).toMatchObject({ focus: b });
    expect(chooseAll(nothingChosen, all)).toMatchObject({ focus: a, chosen: new Set(all) });
  });

  it('turns to the first photo when the one in focus has gone', () => {
    expect(among(chooseOne(b), [a, c])).toEqual(chooseOne(a));
    expect(among(nothingChosen, [])).toEqual(nothingChosen);
  });
});

describe('the keys in a grid of 11 photos in 4 columns, 2 lines on the screen', () => {
  const grid = { total: 11, columns: 4, rowsOnScreen: 3 };
  it.each([
    ['ArrowRight', 3, 4],
    ['ArrowRight', 10, 10],
    ['ArrowLeft', 0, 0],
    ['ArrowDown', 1, 5],
    ['ArrowDown', 7, 10],
    ['ArrowDown', 9, 9],
    ['ArrowUp', 5, 1],
    ['ArrowUp', 2, 2],
    ['Home', 7, 0],
    ['End', 2, 10],
    ['PageDown', 1, 9],
    ['PageUp', 9, 1],
  ])('%s leads from place %i to place %i', (key, from, to) => {
    expect(placeAfterKey(key, from, grid)).toBe(to);
  });

  it('leaves other keys alone', () => {
    expect(placeAfterKey('x', 3, grid)).toBeUndefined();
  });
});
