import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type EditPort, Edits, type Fields } from '../../renderer/desk/edits.ts';
import type { FaultData } from '../../src/model/fault.ts';

/** A record in memory that behaves as the desk does: revisions, stale edits, faults. */
class MemoryRecord implements EditPort {
  revision = 1;
  fields: Record<string, unknown> = { caption: 'old', credit: 'Agency' };
  saves: Fields[] = [];
  fault: FaultData | undefined;

  load: EditPort['load'] = () => {
    const { revision } = this;
    const fields = { ...this.fields };
    return Promise.resolve({ ok: true, value: { revision, read: (field) => fields[field] } });
  };

  save: EditPort['save'] = (fields, revision) => {
    this.saves.push(fields);
    if (this.fault) return Promise.resolve({ ok: false, fault: this.fault });
    if (revision !== this.revision) {
      return Promise.resolve({ ok: false, fault: { code: 'photo/stale', message: 'Changed meanwhile.' } });
    }
    this.change(fields);
    return Promise.resolve({ ok: true, value: { revision: this.revision } });
  };

  change(fields: Fields): void {
    Object.assign(this.fields, fields);
    this.revision += 1;
  }
}

describe('edits that wait', () => {
  let record: MemoryRecord;
  let edits: Edits;
  const type = (value: string, field = 'caption'): void => {
    edits.edit('photo:1', record, field, value, { revision: record.revision, value: record.fields[field] });
  };

  beforeEach(() => {
    vi.useFakeTimers();
    record = new MemoryRecord();
    edits = new Edits();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('are saved together after a pause in the typing', async () => {
    type('n');
    type('ne');
    type('new');
    expect(record.saves).toEqual([]);
    await vi.advanceTimersByTimeAsync(700);
    expect(record.saves).toEqual([{ caption: 'new' }]);
    expect(edits.waiting()).toEqual([]);
  });

  it('are saved at once when a field is left', async () => {
    type('new');
    await edits.flush('photo:1');
    expect(record.fields.caption).toBe('new');
  });

  it('are waited for by whoever asks for them to be saved, also while a save is under way, with what was typed meanwhile', async () => {
    type('first');
    void edits.flush('photo:1');
    type('first and second');
    // As an undo does, which would take back what came before them.
    await edits.flush();
    expect(record.saves).toEqual([{ caption: 'first' }, { caption: 'first and second' }]);
    expect(edits.waiting()).toEqual([]);
  });

  it('go on with what was typed while a save was under way', async () => {
    type('first');
    const saving = edits.flush('photo:1');
    type('first and second');
    await saving;
    await vi.advanceTimersByTimeAsync(700);
    expect(record.saves).toEqual([{ caption: 'first' }, { caption: 'first and second' }]);
    expect(record.fields.caption).toBe('first and second');
  });

  it('are made again on the newer revision where somebody changed another field', async () => {
    type('mine');
    record.change({ credit: 'Other agency' });
    await edits.flush('photo:1');
    await vi.advanceTimersByTimeAsync(10);
    expect(record.fields).toEqual({ caption: 'mine', credit: 'Other agency' });
  });

  it('keep both texts where somebody changed the same field, and save nothing until the person chose', async () => {
    type('mine');
    record.change({ caption: 'theirs' });
    await edits.flush('photo:1');
    await vi.advanceTimersByTimeAsync(5_000);
    expect(record.fields.caption).toBe('theirs');
    expect(edits.of('photo:1')?.fields.caption).toMatchObject({ value: 'mine', theirs: { value: 'theirs' } });
  });

  it('go over the other text when the person keeps their own', async () => {
    type('mine');
    record.change({ caption: 'theirs' });
    await edits.flush('photo:1');
    edits.keepMine('photo:1', 'caption');
    await vi.advanceTimersByTimeAsync(10);
    expect(record.fields.caption).toBe('mine');
    expect(edits.waiting()).toEqual([]);
  });

  it('are dropped when the person takes the other text', async () => {
    type('mine');
    record.change({ caption: 'theirs' });
    await edits.flush('photo:1');
    edits.takeTheirs('photo:1', 'caption');
    await vi.advanceTimersByTimeAsync(5_000);
    expect(record.fields.caption).toBe('theirs');
    expect(edits.of('photo:1')).toBeUndefined();
  });

  it('stay while the desk is away, and are saved when it is back', async () => {
    record.fault = { code: 'desk/away', message: 'Away.' };
    type('typed into the void');
    await vi.advanceTimersByTimeAsync(700);
    expect(edits.of('photo:1')).toMatchObject({
      fault: { code: 'desk/away' },
      fields: { caption: { value: 'typed into the void' } },
    });
    record.fault = undefined;
    edits.retry();
    await vi.advanceTimersByTimeAsync(10);
    expect(record.fields.caption).toBe('typed into the void');
    expect(edits.waiting()).toEqual([]);
  });

  it('are tried again by themselves while the disk is full', async () => {
    record.fault = { code: 'store/disk-full', message: 'The disk is full.' };
    type('new');
    await vi.advanceTimersByTimeAsync(700);
    record.fault = undefined;
    await vi.advanceTimersByTimeAsync(3_100);
    expect(record.fields.caption).toBe('new');
  });

  it('do not wait for a field that the desk refuses', async () => {
    record.fault = { code: 'input/invalid', message: 'Not a date.', detail: { field: 'credit' } };
    type('new');
    type('nonsense', 'credit');
    await edits.flush('photo:1');
    record.fault = undefined;
    await vi.advanceTimersByTimeAsync(10);
    expect(record.fields.caption).toBe('new');
    expect(edits.of('photo:1')?.fields.credit?.fault?.message).toBe('Not a date.');
  });
});
