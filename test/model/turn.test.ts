import { describe, expect, it } from 'vitest';
import {
  type Degrees,
  orientationTurned,
  partTurned,
  regionsTurned,
  sizeTurned,
  turnedOn,
} from '../../src/model/turn.ts';

const quarters: readonly Degrees[] = [90, 90, 90, 90];
const picture = { width: 400, height: 200 };
const edge = (boundary: Record<string, unknown>) => [{ Name: { en: 'A' }, RegionBoundary: boundary }] as never;
const boundaryAfter = (boundary: Record<string, unknown>, degrees: Degrees): unknown =>
  (regionsTurned(edge(boundary), picture, degrees) as { RegionBoundary: unknown }[])[0]!.RegionBoundary;

describe('turning', () => {
  it('goes around the EXIF orientations, mirrored ones among themselves', () => {
    expect([1, 2, 3, 4, 5, 6, 7, 8].map((one) => orientationTurned(one, 90))).toEqual([6, 7, 8, 5, 2, 3, 4, 1]);
    for (const one of [1, 2, 3, 4, 5, 6, 7, 8])
      expect(quarters.reduce((now, by) => orientationTurned(now, by), one)).toBe(one);
    expect(orientationTurned(6, 270)).toBe(1);
    expect([turnedOn(undefined, 90), turnedOn(90, 180), turnedOn(270, 90)]).toEqual([90, 270, undefined]);
    expect([sizeTurned(picture, 90), sizeTurned(picture, 180)]).toEqual([{ width: 200, height: 400 }, picture]);
  });

  it('takes a part along with what it shows', () => {
    const part = { x: 0.1, y: 0.2, width: 0.3, height: 0.4 };
    expect(partTurned(part, 90)).toEqual({ x: 0.4, y: 0.1, width: 0.4, height: 0.3 });
    expect(partTurned(part, 180)).toEqual({ x: 0.6, y: 0.4, width: 0.3, height: 0.4 });
    expect(partTurned(part, 270)).toEqual({ x: 0.2, y: 0.6, width: 0.4, height: 0.3 });
    expect(quarters.reduce(partTurned, part)).toEqual(part);
  });

  it('takes rectangles, circles and polygons along, in shares and in pixels, as text where they were text', () => {
    const rectangle = { rbShape: 'rectangle', rbUnit: 'relative', rbX: '0.1', rbY: '0.2', rbW: '0.3', rbH: '0.4' };
    expect(boundaryAfter(rectangle, 90)).toEqual({ ...rectangle, rbX: '0.4', rbY: '0.1', rbW: '0.4', rbH: '0.3' });
    const pixels = { rbShape: 'rectangle', rbUnit: 'pixel', rbX: 10, rbY: 20, rbW: 100, rbH: 50 };
    expect(boundaryAfter(pixels, 270)).toEqual({ ...pixels, rbX: 20, rbY: 290, rbW: 50, rbH: 100 });
    const circle = { rbShape: 'circle', rbUnit: 'relative', rbX: 0.25, rbY: 0.5, rbRx: 0.1 };
    // A tenth of 400 pixels is a fifth of 200.
    expect(boundaryAfter(circle, 90)).toEqual({ ...circle, rbX: 0.5, rbY: 0.25, rbRx: 0.2 });
    const polygon = {
      rbShape: 'polygon',
      rbUnit: 'relative',
      rbVertices: [
        { rbX: 0, rbY: 0 },
        { rbX: 1, rbY: 0.5 },
      ],
    };
    expect(boundaryAfter(polygon, 90)).toEqual({
      ...polygon,
      rbVertices: [
        { rbX: 1, rbY: 0 },
        { rbX: 0.5, rbY: 1 },
      ],
    });
  });

  it('leaves alone what it does not know', () => {
    const odd = { rbShape: 'star', rbUnit: 'relative', rbX: 0.5 };
    expect(boundaryAfter(odd, 90)).toEqual(odd);
    const broken = { rbShape: 'rectangle', rbUnit: 'relative', rbX: 'a', rbY: '0', rbW: '1', rbH: '1' };
    expect(boundaryAfter(broken, 90)).toMatchObject({ rbShape: 'rectangle', rbW: '1' });
    expect(regionsTurned('none', picture, 90)).toBe('none');
    expect(regionsTurned([{ Name: 'A' }], picture, 90)).toEqual([{ Name: 'A' }]);
  });
});
