import { describe, expect, it } from 'vitest';
import { pageSize, touchesOrder, touchesRows } from '../../renderer/desk/touches-rows.ts';
import { EventId, PhotoId } from '../../src/model/ids.ts';

const event = EventId.parse('event-a');
const [a, b, c] = ['a', 'b', 'c'].map((letter) => PhotoId.parse(`photo-${letter}`)) as [PhotoId, PhotoId, PhotoId];
const nothing = { photos: new Set<PhotoId>(), events: new Set<EventId>(), speakers: false };
const changed = (photo: PhotoId) => ({ ...nothing, photos: new Set([photo]) });
const someone = { ...nothing, speakers: true };

describe('a page of the grid', () => {
  const page = { total: 3 * pageSize, rows: [{ photo: a }] };

  it('is asked for again when one of its photos or its event changed, or as the last when photos came', () => {
    const offset = pageSize;
    expect(touchesRows({ event, offset }, page, changed(a))).toBe(true);
    expect(touchesRows({ event, offset }, page, changed(b))).toBe(false);
    expect(touchesRows({ event, offset: 2 * offset }, page, changed(b))).toBe(true);
    expect(touchesRows({ event, offset }, page, { ...nothing, events: new Set([event]) })).toBe(true);
  });

  it('is asked for again with every photo that changed as the first, which says how many there are and in which order', () => {
    expect(touchesRows({ event, offset: 0 }, page, changed(b))).toBe(true);
    expect(touchesRows({ event, arrange: 'speaker', offset: 0 }, page, changed(b))).toBe(true);
    expect(touchesRows({ event, arrange: 'speaker', offset: 0 }, page, nothing)).toBe(false);
    expect(touchesRows({ event, arrange: 'speaker', offset: 0 }, page, someone)).toBe(true);
  });
});

describe('the order of the photos', () => {
  const order = { photos: [a, b] };

  it('is asked for again where a photo is new', () => {
    expect(touchesOrder({ event }, order, changed(b))).toBe(false);
    expect(touchesOrder({ event }, order, changed(c))).toBe(true);
    expect(touchesOrder({ event }, order, someone)).toBe(false);
  });

  it('is asked for again where a photo may be found now, or stand elsewhere', () => {
    expect(touchesOrder({ event, query: 'x' }, order, changed(b))).toBe(true);
    expect(touchesOrder({ event, arrange: 'time' }, order, changed(b))).toBe(true);
    expect(touchesOrder({ event, arrange: 'speaker' }, order, someone)).toBe(true);
  });
});
