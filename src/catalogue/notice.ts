/** Something that was found or mended in a catalogue: `message` says what happened and what was done about it. */
export interface Notice {
  readonly code: NoticeCode;
  readonly message: string;
  /** The facts of the message, so that it can be told in another language. */
  readonly detail?: NoticeDetail;
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

export interface NoticeDetail {
  /** The name of the file that it is about. */
  readonly file?: string;
  /** The name of the file beside it that keeps what was damaged. */
  readonly aside?: string;
  /** When the edit that is lost was made, or (`after`) the last one before it: ISO 8601 in UTC. */
  readonly at?: string;
  readonly after?: string;
  /** Ids of the records that it is about. */
  readonly records?: readonly string[];
  /** Nothing good was left of the document but what could still be read of it. */
  readonly remains?: boolean;
  /** The format that the catalogue was brought on from. */
  readonly from?: number;
  /** The code of the fault that was the reason. */
  readonly reason?: string;
}
