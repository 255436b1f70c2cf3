import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { boundsWithin, keepPlace, readPlace } from '../../electron/window-place.ts';

const laptop = { x: 0, y: 25, width: 1440, height: 875 };
const screen = { x: 1440, y: 0, width: 2560, height: 1440 };

describe('the place of the window', () => {
  it('is the same at the next start, on any display that is still there', () => {
    const bounds = { x: 1600, y: 100, width: 1800, height: 1000 };
    expect(boundsWithin(bounds, [laptop, screen])).toEqual(bounds);
  });

  it('is in the middle of the main display when its own is gone, and no larger', () => {
    const bounds = { x: 1600, y: 100, width: 1800, height: 800 };
    expect(boundsWithin(bounds, [laptop])).toEqual({ x: 0, y: 63, width: 1440, height: 800 });
  });

  it('is moved until all of the window is seen', () => {
    const bounds = { x: 700, y: -40, width: 1000, height: 700 };
    expect(boundsWithin(bounds, [laptop])).toEqual({ x: 440, y: 25, width: 1000, height: 700 });
  });

  it('is forgotten where its file is no place', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'cutline-place-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    const file = join(folder, 'window.json');
    expect(readPlace(file)).toBeUndefined();
    await writeFile(file, '{"bounds": {"x": "left"}}');
    expect(readPlace(file)).toBeUndefined();
    const place = { bounds: laptop, maximized: true };
    keepPlace(file, place);
    expect(readPlace(file)).toEqual(place);
    keepPlace(join(folder, 'gone', 'window.json'), place);
  });
});
