import { describe, expect, it } from 'vitest';
import { InOrder } from '../../../src/desk/intake/in-order.ts';

describe('results in the order of their files', () => {
  it('come out when all before them have come', () => {
    const order = new InOrder<string>();
    expect(order.settle(2, 'c')).toEqual([]);
    expect(order.settle(0, 'a')).toEqual(['a']);
    expect(order.settle(1, 'b')).toEqual(['b', 'c']);
  });

  it('do not wait for a file that gave none', () => {
    const order = new InOrder<string>();
    expect(order.settle(1, 'b')).toEqual([]);
    expect(order.settle(0, undefined)).toEqual(['b']);
  });

  it('are all there at the end, though one never came', () => {
    const order = new InOrder<string>();
    order.settle(3, 'd');
    order.settle(1, 'b');
    expect(order.rest()).toEqual(['b', 'd']);
    expect(order.rest()).toEqual([]);
  });
});
