import type { CaptionFinding } from '../../model/caption-finding.ts';
import type { SpeakerId } from '../../model/ids.ts';
import type { LanguageMap } from '../../model/language.ts';
import type { SpeakerTitle } from '../../model/speaker.ts';

/** A speaker whom a text names, where it does. */
export interface NamedSpeaker {
  readonly speaker: SpeakerId;
  /** UTF-16 offsets of the name, title and case ending left out; `to` is exclusive. */
  readonly from: number;
  readonly to: number;
  /** Where the title in front begins; equals `from` where there is none. */
  readonly titleFrom: number;
  /** The text has one of the speaker's recorded spellings, not only one that sounds so. */
  readonly recorded: boolean;
  /** A person said that it is not this speaker whom the photo shows. */
  readonly refused: boolean;
}

/** One field of a caption in one language. */
export interface CheckedText {
  readonly language: string;
  readonly field: CaptionFinding['field'];
  readonly text: string;
  /** In the order of the text. */
  readonly named: readonly NamedSpeaker[];
  /** UTF-16 offsets of names that are nobody's whom the registry tells apart. */
  readonly unknown: readonly { readonly from: number; readonly to: number }[];
  /** A place that people know is named. */
  readonly namesPlace: boolean;
  /** Photos of the press event whose caption in this language is the same; itself among them. */
  readonly alike: number;
}

/** What the registry says of somebody whom the photo shows or its captions name. */
export interface CheckedPerson {
  readonly speaker: SpeakerId;
  /** By language: the first is how captions name the person. */
  readonly names: Readonly<Record<string, readonly string[]>>;
  readonly titles: readonly SpeakerTitle[];
  /** Wrong spellings that are met. */
  readonly misspellings?: readonly string[];
}

/** One photo's words and what is known about it: all that a rule may look at. */
export interface CheckedPhoto {
  /** Captions and headlines, the main language's first; those without words are left out. */
  readonly texts: readonly CheckedText[];
  /** The language whose words others were written from, by theirs. */
  readonly sources: LanguageMap;
  /** Left to right. */
  readonly tagged: readonly CheckedPerson[];
  /** Everyone of `tagged` and of `named`. */
  readonly people: ReadonlyMap<SpeakerId, CheckedPerson>;
  /** ISO 8601, as far as it is known. */
  readonly captured: string | undefined;
  /** The press event's first and last day, ISO 8601. */
  readonly eventDays: readonly string[];
  /** Where it was, in any language: the event's places, and the photo's city and others. */
  readonly places: readonly { readonly language: string | undefined; readonly text: string }[];
  readonly creditLine: string | undefined;
  readonly mainLanguage: string;
}

/** Looks for one kind of trouble. Never throws, whatever the texts are. */
export type Check = (photo: CheckedPhoto) => readonly CaptionFinding[];
