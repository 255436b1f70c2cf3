import type { Fingerprint } from './fingerprint.ts';
import type { Captions } from '../model/caption.ts';
import type { EventId, PhotoId } from '../model/ids.ts';
import type { LanguageMap } from '../model/language.ts';
import type { PackRefusal, SignedCopies } from '../model/pack.ts';
import type { ShownBy } from '../model/photo.ts';
import type { PressEvent } from '../model/press-event.ts';
import type { Degrees } from '../model/turn.ts';
import type { Values, ValueSource } from '../model/value.ts';

/** Someone in a photo, as packs tell of them. Lists of them go left to right. */
export interface PackPerson {
  /** The main name in each language. */
  readonly names: LanguageMap;
  readonly role?: string;
  /** The title held on the day of the photo. */
  readonly titles?: LanguageMap;
  readonly organisation?: LanguageMap;
  /** URIs. */
  readonly identifiers?: readonly string[];
}

/** A photo with everything that a pack says about it. */
export interface PackPhoto {
  readonly photo: PhotoId;
  readonly revision: number;
  readonly event: EventId;
  readonly original: {
    /** Absolute. */
    readonly path: string;
    readonly online: boolean;
    /** Bytes. */
    readonly size: number;
    /** Of the whole file, lower-case hexadecimal. */
    readonly sha256: string;
    readonly name: string;
    readonly mimeType: string;
    /** Words can be written into files of this kind. */
    readonly takesWords: boolean;
    /** It carries a C2PA manifest, whose signature covers it byte for byte. */
    readonly signed: boolean;
    /** Names of raw files of the same shot, which stay out of packs. */
    readonly beside?: readonly string[];
  };
  /** Pixels, after orientation and turning. */
  readonly width: number;
  readonly height: number;
  /** EXIF orientation that makes a copy of its file lie as the catalogue has it. */
  readonly orientation: number;
  /** Degrees clockwise that a person turned it beyond what its file says. */
  readonly turned?: Degrees;
  /** What stands for its own pixels where those cannot be decoded; absent where they can. */
  readonly shownBy?: ShownBy;
  readonly captured?: { readonly value: string; readonly source: ValueSource };
  readonly captions: Captions;
  /** Languages in which it had a caption that was taken away. */
  readonly captionsCleared: readonly string[];
  readonly people: readonly PackPerson[];
  /** Names found in its texts that nobody has accepted or refused yet. */
  readonly suggestionsOpen: number;
  /** Settled, with the event's defaults already in them; null where a person cleared what the file says. */
  readonly values: Values;
  readonly rating?: number;
  readonly label?: string;
}

/** What a field of the old IPTC block (IIM) will not hold. */
export interface PackIimCut {
  /** Of the property table. */
  readonly key: string;
  /** Bytes that the whole value has, in UTF-8. */
  readonly bytes: number;
  /** Bytes that the field holds. */
  readonly limit: number;
  /** What goes in. */
  readonly kept: string;
}

export type PackPreset = 'press' | 'web';

export interface PackInput {
  readonly photos: readonly PackPhoto[];
  readonly event?: PressEvent;
  /** Where the photos come from several events: all of these; `event` is absent then. The embargo of each holds. */
  readonly events?: readonly PressEvent[];
  /** BCP 47; the first is the main one. */
  readonly languages: readonly string[];
  /** `press`: originals and web copies; `web`: web copies alone. */
  readonly preset: PackPreset;
  readonly waive: readonly PackRefusal[];
  readonly signed: SignedCopies;
  readonly now: Date;
  readonly iimCuts: (photo: PackPhoto) => readonly PackIimCut[];
  /** Name and version of the program: `Cutline 1.0.0`. */
  readonly generator: string;
}

/** What ExifTool reads in a file, block by block, by the keys of the property table. */
export interface ReadBack {
  readonly xmp: Readonly<Record<string, unknown>>;
  readonly iim: Readonly<Record<string, unknown>>;
  readonly exif: Readonly<Record<string, unknown>>;
}

/** What packs need of other rooms. */
export interface PackTools {
  /**
   * Copies the original to `copyPath`, where nothing is yet, with the photo's words in the copy, in one go. Answers the
   * fingerprints of what was read, and of what was written and read again; undefined where that cannot be done in one go,
   * and nothing is there. Faults: metadata/write-failed, where nothing is there either, and the words have to go beside it.
   */
  readonly copyWithWords: (
    original: string,
    copyPath: string,
    photo: PackPhoto,
    languages: readonly string[],
  ) => Promise<{ readonly source: Fingerprint; readonly target: Fingerprint } | undefined>;
  /** Writes the photo's words into the file at `copyPath`, losslessly. */
  readonly embed: (copyPath: string, photo: PackPhoto, languages: readonly string[]) => Promise<void>;
  /** An XMP sidecar that says the photo's words. */
  readonly sidecar: (photo: PackPhoto, languages: readonly string[]) => Uint8Array;
  readonly readBack: (path: string) => Promise<ReadBack>;
  /** A JPEG of `longSide` pixels at most. */
  readonly webSize: (originalPath: string, longSide: number, turned?: Degrees) => Promise<Uint8Array>;
  /** Has the file at `copyPath` say that orientation, its pixels as they are. Faults: metadata/write-failed. */
  readonly turn: (copyPath: string, orientation: number) => Promise<void>;
  readonly signal?: AbortSignal;
}
