import { describe, expect, it } from 'vitest';
import { commandTable } from '../../renderer/commands/command-table.ts';
import { withMarks } from '../../renderer/desk/marks.ts';
import { isRejected } from '../../renderer/photos/is-rejected.ts';
import { labels } from '../../renderer/photos/labels.ts';
import { markCommands, marksFor } from '../../renderer/photos/mark-commands.ts';

describe('a command that marks photos', () => {
  it('is in the table with a key of its own among the photos', () => {
    const keys = Object.keys(markCommands).map((id) => commandTable[id as keyof typeof commandTable]);
    expect(keys.flatMap((row) => row.keys).join('')).toBe('0123456789pxu');
    expect(keys.every(({ place }) => place === 'photos')).toBe(true);
  });

  it('labels as its key says on the badge too', () => {
    for (const { label, digit } of labels) {
      const [id] = Object.entries(markCommands).find(([, marks]) => marks.label === label) ?? [];
      expect(commandTable[id as 'labelRed'].keys).toEqual([String(digit)]);
    }
  });

  it('takes a label away where all have it, in whatever letters a file wrote it', () => {
    expect(marksFor({ label: 'Red' }, [{ label: 'Red' }, { label: 'red' }])).toEqual({ label: null });
    expect(marksFor({ label: 'Red' }, [{ label: 'Red' }, {}])).toEqual({ label: 'Red' });
    expect(marksFor({ rating: 3 }, [{ label: 'Red' }])).toEqual({ rating: 3 });
  });
});

describe('a photo that was marked', () => {
  it('has what the marks say and keeps the others', () => {
    expect(withMarks({ rating: 2, label: 'Red', name: 'a' }, { rating: null, pick: 'rejected' })).toEqual({
      ...{ name: 'a', label: 'Red', pick: 'rejected' },
    });
  });

  it('is rejected by a person, or by the rating that its file has', () => {
    expect(isRejected({ pick: 'rejected' })).toBe(true);
    expect(isRejected({ rating: -1 })).toBe(true);
    expect(isRejected({ rating: -1, pick: 'picked' })).toBe(false);
  });
});
