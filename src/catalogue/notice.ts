/** Something that opening a catalogue found or mended: `message` says what happened and what was done about it. */
export interface Notice {
  readonly code: NoticeCode;
  readonly message: string;
}

export type NoticeCode =
  | 'journal/tail-cut'
  | 'journal/line-damaged'
  | 'journal/entries-missing'
  | 'journal/change-lost'
  | 'document/damaged'
  | 'record/damaged'
  | 'catalogue/migrated'
  | 'backup/refused';
