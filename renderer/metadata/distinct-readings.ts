import type { Readings } from '../../src/model/conflict.ts';
import type { PropertyValue } from '../../src/model/value.ts';
import { differing, type Pieces } from './differing.ts';
import { plainValue } from './plain-value.ts';

/** One of the things that the blocks of a file say, with who says it and where it differs from the first one. */
export interface Reading {
  /** The blocks that say so; the first is the one that is taken. */
  readonly blocks: readonly [string, ...string[]];
  readonly value: PropertyValue;
  readonly pieces: Pieces;
}

/** What the blocks say, the same things once. */
export function distinctReadings(readings: Readings): Reading[] {
  const found: { blocks: [string, ...string[]]; value: PropertyValue; text: string }[] = [];
  for (const [block, value] of Object.entries(readings)) {
    const text = plainValue(value);
    const same = found.find((other) => other.text === text);
    if (same) same.blocks.push(block);
    else found.push({ blocks: [block], value, text });
  }
  const [first, second] = found;
  return found.map(({ text, ...reading }, place) => {
    const other = place === 0 ? second : first;
    return { ...reading, pieces: differing(text, other?.text ?? text)[0] };
  });
}
