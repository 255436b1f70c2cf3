import type { Photo } from '../../model/photo.ts';
import type { PressEvent } from '../../model/press-event.ts';
import type { Speaker } from '../../model/speaker.ts';
import type { Values } from '../../model/value.ts';

/** The photo that variables speak of, with what it takes to say it. */
export interface Subject {
  readonly photo: Photo;
  readonly event: PressEvent | undefined;
  /** As everyone sees them, with what the press event hands down. */
  readonly values: Values;
  /** Who is shown, left to right. */
  readonly people: readonly Speaker[];
  /** The photo's place among those that are filled in, from 1. */
  readonly number: number;
}

/** A variable as a text asks for it. */
export interface Asked {
  readonly subject: Subject;
  /** Of the words it stands in, BCP 47. */
  readonly language: string;
  /** What stands behind the colon. */
  readonly form: string | undefined;
  /** What the photo has, or is to have, in one of its fields (`caption`, `headline`, IPTC keys). */
  readonly field: (property: string) => string | undefined;
}

/** One variable, `{name}` or `{name:form}`. */
export interface Variable {
  /** The first is the one that is taught; the others are what Photo Mechanic calls it. */
  readonly names: readonly [string, ...string[]];
  /** What may stand behind the colon. */
  readonly forms?: readonly string[];
  /** Undefined where the photo does not have it. */
  readonly words: (asked: Asked) => string | undefined;
}
