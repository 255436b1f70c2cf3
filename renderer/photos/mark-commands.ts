import type { PhotoMarks } from '../../src/contract/commands.ts';
import type { PhotoRow } from '../../src/contract/views.ts';
import type { CommandId } from '../commands/command-table.ts';
import { knownLabel } from './labels.ts';

/** What each command marks photos with; null takes a mark away. */
export const markCommands: Readonly<Partial<Record<CommandId, PhotoMarks>>> = {
  rate0: { rating: null },
  rate1: { rating: 1 },
  rate2: { rating: 2 },
  rate3: { rating: 3 },
  rate4: { rating: 4 },
  rate5: { rating: 5 },
  labelRed: { label: 'Red' },
  labelYellow: { label: 'Yellow' },
  labelGreen: { label: 'Green' },
  labelBlue: { label: 'Blue' },
  pick: { pick: 'picked' },
  reject: { pick: 'rejected' },
  unpick: { pick: null },
};

/** The same, but a label that all of the photos have already is taken away. */
export function marksFor(marks: PhotoMarks, rows: readonly Pick<PhotoRow, 'label'>[]): PhotoMarks {
  const known = marks.label == null ? undefined : knownLabel(marks.label);
  const isThere = known !== undefined && rows.every(({ label }) => label !== undefined && knownLabel(label) === known);
  return isThere ? { label: null } : marks;
}
