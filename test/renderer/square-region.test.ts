import { describe, expect, it } from 'vitest';
import { middleOf, squareRegion } from '../../renderer/speakers/square-region.ts';

describe('the part of a photo that is a portrait', () => {
  it('is square on the picture, in shares of its width and height', () => {
    expect(squareRegion({ x: 0.5, y: 0.5 }, 0.25, 2)).toEqual({ x: 0.375, y: 0.25, width: 0.25, height: 0.5 });
  });

  it('stays inside the picture, whatever is asked', () => {
    for (const ratio of [0.4, 1, 1.5, 3]) {
      for (const middle of [
        { x: -1, y: 2 },
        { x: 1, y: 0 },
        { x: 0.5, y: 0.5 },
      ]) {
        for (const wanted of [0, 0.3, 5]) {
          const { x, y, width, height } = squareRegion(middle, wanted, ratio);
          expect(width).toBeGreaterThan(0);
          expect(height).toBeCloseTo(width * ratio);
          for (const [at, size] of [
            [x, width],
            [y, height],
          ] as const) {
            expect(at).toBeGreaterThanOrEqual(0);
            expect(at + size).toBeLessThanOrEqual(1 + 1e-9);
          }
        }
      }
    }
  });

  it('keeps its middle where there is room', () => {
    const { x, y } = middleOf(squareRegion({ x: 0.4, y: 0.6 }, 0.2, 1.5));
    expect([x, y]).toEqual([expect.closeTo(0.4), expect.closeTo(0.6)]);
  });
});
