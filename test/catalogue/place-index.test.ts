import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberOf, PlaceIndex } from '../../src/catalogue/photos/place-index.ts';

const step = fc.record({
  place: fc.nat({ max: 300 }),
  remove: fc.boolean(),
});

describe('an index of places', () => {
  it('offers every place that was added and not removed since, whatever their numbers share', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 600 }), fc.constantFrom(1, 3, 64, 2 ** 31), (steps, spread) => {
        const keyOf = (place: number): number => (place * spread) >>> 0;
        const index = new PlaceIndex(keyOf, 4);
        const model = new Set<number>();
        for (const { place, remove } of steps) {
          if (remove) index.remove(keyOf(place), place);
          else if (!model.has(place)) index.add(keyOf(place), place);
          if (remove) model.delete(place);
          else model.add(place);
        }
        for (let place = 0; place <= 300; place++) {
          expect([...index.candidates(keyOf(place))].includes(place)).toBe(model.has(place));
        }
      }),
    );
  });

  it('has numbers for ids that are the same for ever, since they are kept', () => {
    expect(numberOf('photo-25annzfyt6cf3f')).toBe(numberOf('photo-25annzfyt6cf3f'));
    expect([numberOf(''), numberOf('a'), numberOf('foobar')]).toEqual([0x811c9dc5, 0xe40c292c, 0xbf9cf968]);
  });
});
