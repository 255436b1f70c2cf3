import { type SpeakerId } from '../model/ids.ts';

/** A person whom a text names. */
export interface Mention {
  /** The name as the text has it, without the title in front and without case endings. */
  readonly text: string;
  /** The words in front of the name: titles, ranks, honorifics. */
  readonly title?: string;
  /** UTF-16 offsets of the name in the text; `to` is exclusive. */
  readonly from: number;
  readonly to: number;
  /** The speaker of the registry whom the name means; null where it is nobody's, or more than one speaker's. */
  readonly speaker: SpeakerId | null;
  /** 0 to 1. */
  readonly score: number;
  /** The reason, for people. */
  readonly why: string;
}

/** A run of words that is a name, before the registry was asked. */
export interface NameRun {
  /** Places in the list of words; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  /** Where the name ends in the text, case ending left out. */
  readonly to: number;
  /** Where it ends if the case ending is none, where the text leaves that open. */
  readonly orTo?: number;
  /** Place of the first word of the title; equals `start` where there is none. */
  readonly titleStart: number;
  readonly score: number;
  readonly why: string;
}
