import { describe, expect, it } from 'vitest';
import { completionsOf } from '../../renderer/photos/completions.ts';

const known = { languages: ['bn', 'vi'], speakers: ['Lương Tam Quang', 'লুওং ট্যাম কোয়াং', 'Lan'] };

describe('completions of a query', () => {
  it('are keys that begin as the last piece does, and leave what stands in front', () => {
    expect(completionsOf('hanoi mi', known)).toEqual(['hanoi missing:']);
    expect(completionsOf('-(le', known)).toEqual([]);
    expect(completionsOf('(la', known)).toEqual(['(lang:', '(label:']);
    expect(completionsOf('-is', known)).toEqual(['-is:']);
  });

  it('are values of the key, whatever the accents, quoted where they have blanks', () => {
    expect(completionsOf('speaker:lu', known)).toEqual(['speaker:"Lương Tam Quang" ']);
    expect(completionsOf('speaker:"Lương T', known)).toEqual(['speaker:"Lương Tam Quang" ']);
    expect(completionsOf('speaker:লু', known)).toEqual(['speaker:"লুওং ট্যাম কোয়াং" ']);
    expect(completionsOf('x lang:', known)).toEqual(['x lang:bn ', 'x lang:vi ']);
    expect(completionsOf('missing:caption.', known)).toEqual(['missing:caption.bn ', 'missing:caption.vi ']);
  });

  it('are none behind a blank, in a phrase, and for what is complete', () => {
    for (const text of ['', 'hanoi ', '"is', 'is:picked', 'rating:']) expect(completionsOf(text, known)).toEqual([]);
  });
});
