import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runExifTool } from '../../../src/metadata/exiftool.ts';
import { cutline, importPhotos, linesOf, makeWorkplace, type Workplace } from './run-cutline.ts';

let place: Workplace;
let catalogue: string;

beforeAll(async () => {
  place = await makeWorkplace();
  ({ catalogue } = await importPhotos(place, 1));
  const path = place.at('photos', 'quarrel.jpg');
  await runExifTool(['-XMP-photoshop:City=Hanoi', '-IPTC:City=Saigon', '-o', path, place.at('photos', 'p0.jpg')]);
  await cutline(['import', path, '--catalogue', catalogue]);
});

afterAll(() => place.remove());

const settle = (...args: readonly string[]) => cutline(['settle', ...args, '--catalogue', catalogue, '--json']);

describe('settle', () => {
  it('refuses what is no block, and says so where there is nothing to choose', async () => {
    expect((await settle('city', '--keep', 'newest')).code).toBe(2);
    expect((await settle('headline', '--keep', 'iim')).code).toBe(3);
    expect((await settle('city', '--keep', 'iim', 'no such words')).code).toBe(3);
  });

  it('keeps one block in every photo that has the conflict', async () => {
    expect(linesOf(await settle('city', '--keep', 'iim'))).toMatchObject([
      { settled: { key: 'city', keep: 'iim', photos: 1 } },
    ]);
    const [photo] = linesOf(await cutline(['list', 'place:Saigon', '--catalogue', catalogue, '--json']));
    expect(photo).toMatchObject({ values: { city: { value: 'Saigon', source: 'iim' } }, conflicts: [] });
    expect((await settle('city', '--keep', 'xmp')).code).toBe(3);
  });
});
