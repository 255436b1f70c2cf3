import { useCallback, useEffect, useSyncExternalStore } from 'react';
import type { CommonField } from '../../src/contract/common.ts';
import type { FaultData } from '../../src/model/fault.ts';
import type { PropertyValue } from '../../src/model/value.ts';
import { type EditPort, type FieldEdit, edits, type RecordEdits } from './edits.ts';

/** A record under the person's hands: what waits to be saved, and how to change a field. */
export interface RecordHand {
  /** Why the last save failed; that the desk is away, the status line says for all. */
  readonly fault: FaultData | undefined;
  /** What the field shows: what was typed, else what is on the disk. */
  readonly value: (field: string) => unknown;
  /** The same as plain text. */
  readonly text: (field: string) => string;
  readonly edit: (field: string, value: unknown) => void;
  /** Saves now: called when a field is left. */
  readonly flush: () => void;
  readonly of: (field: string) => FieldEdit | undefined;
  readonly keepMine: (field: string) => void;
  readonly takeTheirs: (field: string) => void;
  /** Of many photos: the values of a field in which they differ. */
  readonly mixed?: (field: string) => CommonField | undefined;
  /** Of many photos: empties a field in which they differ. */
  readonly clear?: (field: string) => void;
}

interface EditedRecord {
  readonly key: string;
  readonly port: EditPort;
  /** undefined until the record is there; nothing can be edited before. */
  readonly revision: number | undefined;
  readonly read: (field: string) => unknown;
}

export const useEditsOf = (key: string): RecordEdits | undefined =>
  useSyncExternalStore(edits.subscribe, () => edits.of(key));

/** Edits of one record; what waits is saved when the screen turns to another record or goes away. */
export function useRecordEdits({ key, port, revision, read }: EditedRecord): RecordHand {
  const held = useEditsOf(key);
  useEffect(() => () => void edits.flush(key), [key]);
  const flush = useCallback(() => void edits.flush(key), [key]);
  const value = (field: string): unknown => {
    const edit = held?.fields[field];
    return edit ? edit.value : read(field);
  };
  return {
    fault: held?.fault?.code === 'desk/away' ? undefined : held?.fault,
    value,
    text: (field) => plainText(value(field)),
    edit: (field, value) => {
      if (revision !== undefined) edits.edit(key, port, field, value, { revision, value: read(field) });
    },
    flush,
    of: (field) => held?.fields[field],
    keepMine: (field) => {
      edits.keepMine(key, field);
    },
    takeTheirs: (field) => {
      edits.takeTheirs(key, field);
    },
  };
}

/** A value as plain text: the x-default (or first) words of a language map. */
export function plainText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.map(plainText).join(', ');
  if (typeof value !== 'object' || value === null) return '';
  const words = value as Readonly<Record<string, PropertyValue>>;
  return plainText(words['x-default'] ?? Object.values(words)[0]);
}
