import type { TableName } from '../../catalogue/records.ts';
import type { Photo } from '../../model/photo.ts';
import type { PressEvent } from '../../model/press-event.ts';
import { mainNames, type Speaker } from '../../model/speaker.ts';

/** What people call a record: a photo's file name, the names of a press event or speaker by language; what has one name alone, as of no language. */
export interface Called {
  readonly file?: string;
  readonly names?: Record<string, string>;
}

/** @param record one of that table, as the store or a journal entry has it; undefined where it is not at hand. */
export function calledOf(table: TableName, record: unknown): Called {
  if (record === undefined) return {};
  switch (table) {
    case 'photos':
      return { file: (record as Photo).file.name };
    case 'events':
      return { names: { ...(record as PressEvent).names } };
    case 'speakers':
      return { names: mainNames(record as Speaker) };
    case 'templates':
    case 'codes':
    case 'searches':
      return { names: { und: (record as { readonly name: string }).name } };
    case 'packs':
      return {};
  }
}
