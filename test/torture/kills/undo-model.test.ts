import { describe, expect, it } from 'vitest';
import type { Stamp } from '../setup/stamps.ts';
import { UndoModel } from './undo-model.ts';

const state = (a: Stamp, b: Stamp): Map<string, Stamp> => new Map(Object.entries({ a, b }));

/** After edit 1 of both records and edit 2 of one, with an undo that was begun and perhaps not done. */
function killedWhileUndoing(): UndoModel {
  const model = new UndoModel(['a', 'b']);
  model.begin({ kind: 'edit', number: 1, records: ['a', 'b'] });
  model.done();
  model.begin({ kind: 'edit', number: 2, records: ['a'] });
  model.done();
  model.begin({ kind: 'undo' });
  return model;
}

describe('the model that killed undos are judged by', () => {
  it('takes an undo that is whole or not there, and goes on from it', () => {
    const [whole, absent] = [killedWhileUndoing(), killedWhileUndoing()];
    expect(whole.settle(state(1, 1))).toEqual([]);
    expect(whole.steps).toEqual({ undo: 1, redo: 1 });
    expect(absent.settle(state(2, 1))).toEqual([]);
    expect(absent.steps).toEqual({ undo: 2, redo: 0 });
    whole.begin({ kind: 'edit', number: 3, records: ['b'] });
    whole.done();
    expect(whole.steps).toEqual({ undo: 2, redo: 0 });
  });

  it('sees one that is half there, took back too much, or lost a record', () => {
    expect(killedWhileUndoing().settle(state('half', 1))).toHaveLength(1);
    expect(killedWhileUndoing().settle(state(0, 0))).toHaveLength(1);
    expect(killedWhileUndoing().settle(new Map([['a', 1]]))).toHaveLength(1);
  });
});
