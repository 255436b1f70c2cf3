import type { Belonging, Change, Entry } from '../../catalogue/change.ts';
import type { Op } from '../../catalogue/patch.ts';
import type { TableName } from '../../catalogue/records.ts';
import type { StepKind } from '../../contract/history.ts';
import { type Called, calledOf } from './called.ts';
import { isCounter } from './counters.ts';
import { undoableEdit, type UndoableEdit } from './step-kinds.ts';

/** What telling a step to people takes of an entry: a few words, however much it changed. */
export interface Gist extends Belonging {
  readonly seq: number;
  readonly at: string;
  readonly edit: UndoableEdit | undefined;
  /** Photos that it is about; of an import, those that came in. */
  readonly photos: number;
  /** The one record that it is about, and what it is called where the entry has all of it. */
  readonly about?: { readonly table: TableName; readonly id: string; readonly called: Called };
  readonly field?: string;
}

export function gistOf({ seq, at, name, changes, undoes, redoes, group }: Entry): Gist {
  // One that only counted on (the same words saved again) is nothing to take back.
  const changed = changes.some(({ ops }) => ops.some(({ path }) => !isCounter(path)));
  const edit = changed ? undoableEdit(name) : undefined;
  const subjects = changes.filter(({ table }) => table === edit?.subject);
  const [only] = subjects;
  const about =
    only && subjects.length === 1
      ? { table: only.table, id: only.id, called: calledOf(only.table, wholeOf(only)) }
      : undefined;
  const fields = fieldsTold(edit?.kind, subjects);
  const [field] = fields;
  return {
    seq,
    at,
    edit,
    photos: photosIn(changes, edit?.kind === 'import'),
    ...(undoes !== undefined && { undoes }),
    ...(redoes !== undefined && { redoes }),
    ...(group && { group }),
    ...(about && { about }),
    ...(fields.size === 1 && field !== undefined && field !== '' && { field }),
  };
}

/** Edits that do the same to many photos. */
const sameForMany: ReadonlySet<StepKind | undefined> = new Set(['photos-mark', 'photos-edit'] as const);

/** What was settled, marked or edited in many photos is told of all of them, other edits of one. */
function fieldsTold(kind: StepKind | undefined, subjects: readonly Change[]): Set<string> {
  if (kind === 'photos-settle') return settledFields(subjects);
  return new Set(sameForMany.has(kind) || subjects.length === 1 ? subjects.flatMap(fieldsOf) : []);
}

function photosIn(changes: readonly Change[], onlyNew: boolean): number {
  const photos = changes.filter(({ table, ops }) => table === 'photos' && (!onlyNew || isAddition(ops)));
  return new Set(photos.map(({ id }) => id)).size;
}

const isAddition = ([op]: readonly Op[]): boolean => op?.path.length === 0 && op.from === undefined;

function wholeOf({ ops: [op] }: Change): unknown {
  return op?.path.length === 0 ? (op.from ?? op.to) : undefined;
}

/** That a conflict is settled, and that other captions are older now, goes with the field that was changed. */
const besides = /^(captionsCounted$|conflicts\.)/;

const fieldsOf = ({ ops }: Change): string[] =>
  ops
    .filter(({ path: [first, , third] }) => first !== 'captions' || third !== 'basedOn')
    .map(fieldOf)
    .filter((name) => !besides.test(name));

/** The properties that were chosen, of however many photos. */
function settledFields(subjects: readonly Change[]): Set<string> {
  const chosen = new Set(subjects.flatMap(({ ops }) => ops.map(fieldOf)));
  const conflicts = [...chosen].flatMap((name) => /^conflicts\.(.+)$/.exec(name)?.[1] ?? []);
  return conflicts.length > 0 ? new Set(conflicts.map((key) => `values.${key}`)) : new Set(subjects.flatMap(fieldsOf));
}

/** Maps of a record whose members are fields of their own to a person. */
const maps = new Set(['captions', 'values', 'conflicts', 'names', 'places']);

function fieldOf({ path: [first = '', second] }: Op): string {
  // A date that is given goes into the record twice.
  if (first === 'captured') return 'values.dateCreated';
  return maps.has(first) && second !== undefined ? `${first}.${second}` : first;
}
