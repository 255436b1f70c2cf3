import { spread, type Times } from '../race.ts';

/** Prints what each took, in milliseconds: the median, and the span. */
export function printTimes(times: readonly Times[], what: string): void {
  for (const { name, clock } of times) console.log(`  ${name.padEnd(58)} ${spread(clock, 3)} ms ${what}`);
}

/** The rounds of the runner of this name. */
export function clockOf(times: readonly Times[], name: string): readonly number[] {
  const found = times.find((runner) => runner.name === name);
  if (!found) throw new Error(`Nobody ran as '${name}'.`);
  return found.clock;
}
