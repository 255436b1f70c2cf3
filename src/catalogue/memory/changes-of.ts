import type { Photo } from '../../model/photo.ts';
import type { Change } from '../change.ts';
import { difference } from '../patch.ts';
import type { AnyRecord, TableName } from '../records.ts';
import type { Step } from './state.ts';

/** A step as the journal keeps it. A photo that goes to another press event leaves one document and enters the other. */
export function changesOf({ table, id, before, after }: Step): Change[] {
  if (table !== 'photos') return [changeOf(table, id, before, after)];
  const [from, to] = [(before as Photo | undefined)?.event, (after as Photo | undefined)?.event];
  if (from === undefined || to === undefined || from === to) {
    return [{ ...changeOf(table, id, before, after), event: to ?? from }];
  }
  return [
    { ...changeOf(table, id, before, undefined), event: from },
    { ...changeOf(table, id, undefined, after), event: to },
  ];
}

function changeOf(table: TableName, id: string, before?: AnyRecord, after?: AnyRecord): Change {
  return { table, id, revision: (after ?? before)?.revision ?? 1, ops: difference(before, after) };
}
