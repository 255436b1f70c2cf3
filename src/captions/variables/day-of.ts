import type { Subject } from './subject.ts';

/** A day or moment as far as it is known: nothing of it is made up. */
export interface Day {
  readonly year: number;
  /** From 1. */
  readonly month: number | undefined;
  readonly day: number | undefined;
  /** Hours and minutes of the clock on the wall where the picture was taken. */
  readonly time: readonly [hours: number, minutes: number] | undefined;
}

const moment = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d))?)?)?/;

/**
 * When the picture was taken, else the day of its press event. An offset is left aside: the day is that of the place,
 * whatever the time zone of this machine.
 */
export function dayOf({ photo, event }: Subject): Day | undefined {
  const found = moment.exec(photo.captured?.value ?? event?.date ?? '');
  if (!found) return undefined;
  const [year, month, day, hours, minutes] = found.slice(1).map((part?: string) => (part ? Number(part) : undefined));
  if (year === undefined) return undefined;
  const time = hours === undefined || minutes === undefined ? undefined : ([hours, minutes] as const);
  return { year, month, day, time };
}
