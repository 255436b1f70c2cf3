import { describe, expect, it } from 'vitest';
import {
  iptcRegions,
  mwgRegions,
  partAfterKey,
  partBetween,
  withoutRegion,
  withRegion,
} from '../../../renderer/loupe/regions.ts';

const picture = { width: 600, height: 400 };

describe('the regions of a photo', () => {
  it('are read as IPTC writes them, in shares and in pixels, with the name in the language of the screen', () => {
    const part = { x: 0.1, y: 0.2, width: 0.3, height: 0.4 };
    const relative = { rbShape: 'rectangle', rbUnit: 'relative', rbX: '0.1', rbY: '0.2', rbW: '0.3', rbH: '0.4' };
    const pixels = { rbShape: 'rectangle', rbUnit: 'pixel', rbX: 60, rbY: 80, rbW: 180, rbH: 160 };
    const value = [
      { Name: { 'x-default': 'Luong', vi: 'Lương' }, RegionBoundary: relative },
      { Name: { 'x-default': 'Huq' }, RegionBoundary: pixels },
    ];
    const [one, other] = iptcRegions(value, picture, 'vi');
    expect(one).toEqual({ name: 'Lương', part, at: 0 });
    expect(other?.name).toBe('Huq');
    expect(other?.part.width).toBeCloseTo(0.3);
    expect(other?.part.height).toBeCloseTo(0.4);
  });

  it('are round about a circle, and none where a shape or a number is not known', () => {
    const circle = { rbShape: 'circle', rbUnit: 'relative', rbX: '0.5', rbY: '0.5', rbRx: '0.1' };
    const [round] = iptcRegions([{ RegionBoundary: circle }], picture, 'en');
    expect(round?.part.width).toBeCloseTo(0.2);
    expect(round?.part.height).toBeCloseTo(0.3);
    const odd = [
      { RegionBoundary: { rbShape: 'polygon' } },
      { RegionBoundary: { rbShape: 'rectangle', rbX: 'x' } },
      'x',
    ];
    expect(iptcRegions(odd, picture, 'en')).toEqual([]);
  });

  it('are read as MWG writes them, from their middle', () => {
    const value = { RegionList: [{ Name: 'A', Area: { x: '0.5', y: '0.5', w: '0.2', h: '0.4', unit: 'normalized' } }] };
    const [region] = mwgRegions(value, 'en');
    expect(region?.name).toBe('A');
    expect(region?.part.x).toBeCloseTo(0.4);
    expect(region?.part.y).toBeCloseTo(0.3);
  });

  it('are the same when they are read again as they were drawn, beside those that were there', () => {
    const before = [{ Name: { 'x-default': 'N' }, RegionBoundary: { rbShape: 'polygon' } }];
    const drawn = { name: 'লুওং', part: { x: 0.25, y: 0.5, width: 0.125, height: 0.2 } };
    const value = withRegion(before, drawn);
    expect(value[0]).toEqual(before[0]);
    expect(iptcRegions(value, picture, 'en')).toEqual([{ ...drawn, at: 1 }]);
  });
});

describe('taking a region away', () => {
  it('leaves the others as they are, and no empty list', () => {
    const [one, other] = [{ Name: { 'x-default': 'a' } }, { Name: { 'x-default': 'b' } }];
    expect(withoutRegion([one, other], 0)).toEqual([other]);
    expect(withoutRegion([one], 0)).toBeNull();
  });
});

describe('drawing a region', () => {
  it('goes from any corner to the opposite one, and stays inside the photo', () => {
    expect(partBetween({ x: 0.75, y: 0.75 }, { x: 0.25, y: 0.5 })).toEqual({
      x: 0.25,
      y: 0.5,
      width: 0.5,
      height: 0.25,
    });
    expect(partBetween({ x: -1, y: 0.5 }, { x: 2, y: 0.5 })).toEqual({ x: 0, y: 0.5, width: 1, height: 0.01 });
  });

  it('moves by arrows, sizes by Shift with arrows, and stays inside the photo', () => {
    const part = { x: 0.5, y: 0.5, width: 0.5, height: 0.25 };
    expect(partAfterKey(part, 'ArrowRight', false)).toEqual(part);
    expect(partAfterKey(part, 'ArrowLeft', false)?.x).toBeCloseTo(0.49);
    expect(partAfterKey(part, 'ArrowDown', true)?.height).toBeCloseTo(0.26);
    expect(partAfterKey(part, 'ArrowRight', true)?.width).toBe(0.5);
    expect(partAfterKey(part, 'Enter', false)).toBeUndefined();
  });
});
