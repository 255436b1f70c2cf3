import { describe, expect, it } from 'vitest';
import { boxOf, panned, scaleOf, toggledZoom, wholePhoto, zoomed } from '../../../renderer/loupe/stage-layout.ts';

const setting = { stage: { width: 800, height: 600 }, picture: { width: 6000, height: 4000 }, ratio: 1 };

describe('a photo on the stage of the loupe', () => {
  it('lies whole in the middle', () => {
    const box = boxOf(wholePhoto, setting);
    expect(box.width).toBeCloseTo(800);
    expect(box.left).toBeCloseTo(0);
    expect(box.top).toBeCloseTo((600 - 800 / 1.5) / 2);
  });

  it('is never blown up when it is small', () => {
    expect(boxOf(wholePhoto, { ...setting, picture: { width: 200, height: 100 } })).toEqual({
      left: 300,
      top: 250,
      width: 200,
      height: 100,
    });
  });

  it('shows one pixel of its own for each of the screen at 100 %, on fine screens too', () => {
    const full = toggledZoom(wholePhoto, { ...setting, ratio: 2 });
    expect(full.scale).toBe(1);
    expect(boxOf(full, { ...setting, ratio: 2 }).width).toBe(3000);
  });

  it('keeps the point that was clicked in the middle, unless that is too near to an edge', () => {
    const middle = toggledZoom(wholePhoto, setting, { x: 400, y: 300 });
    expect(boxOf(middle, setting)).toMatchObject({ left: -2600, top: -1700 });
    const corner = toggledZoom(wholePhoto, setting, { x: 0, y: 0 });
    expect(boxOf(corner, setting)).toMatchObject({ left: 0, top: 0 });
  });

  it('moves by what it is dragged, to its edges and no further, and comes back at once', () => {
    const full = toggledZoom(wholePhoto, setting);
    const right = panned(full, { x: -100, y: 0 }, setting);
    expect(boxOf(right, setting).left).toBeCloseTo(-2700);
    const edge = panned(full, { x: -99_999, y: 99_999 }, setting);
    expect(boxOf(edge, setting)).toMatchObject({ left: -5200, top: 0 });
    expect(boxOf(panned(edge, { x: 10, y: 0 }, setting), setting).left).toBeCloseTo(-5190);
  });

  it('does not move where all of it is seen', () => {
    expect(panned(wholePhoto, { x: 50, y: 50 }, setting)).toEqual(wholePhoto);
  });

  it('goes closer by steps to four times its pixels, and back to the whole photo', () => {
    const seen = [];
    let view = wholePhoto;
    for (let step = 0; step < 7; step++) {
      view = zoomed(view, 1, setting);
      seen.push(scaleOf(view, setting));
    }
    expect(seen).toEqual([0.25, 0.5, 1, 2, 4, 4, 4]);
    for (let step = 0; step < 7; step++) view = zoomed(view, -1, setting);
    expect(view).toEqual(wholePhoto);
  });
});
