/** One way to do the work. */
export interface Runner<Item> {
  readonly name: string;
  /** Does it for these. */
  run(items: readonly Item[]): Promise<unknown>;
  /** Milliseconds of processor time that it has taken so far, where that can be known. */
  readonly processorTime?: () => number;
  /** Puts things in place for its turn with these, untimed. */
  readonly before?: (items: readonly Item[]) => unknown;
  /** Puts things back, untimed. */
  readonly after?: () => unknown;
}

/** What each round took, in milliseconds an item. */
export interface Times {
  readonly name: string;
  readonly clock: readonly number[];
  readonly processor: readonly number[];
}

/**
 * Lets everyone do the same work in turn, in many short rounds: `items` are cut into rounds of `size`, and gone through
 * `passes` times. Each round begins with another runner, so that all meet the same weather. The first round is done once
 * before, untimed.
 */
export async function race<Item>(
  runners: readonly Runner<Item>[],
  items: readonly Item[],
  { size, passes }: { readonly size: number; readonly passes: number },
): Promise<readonly Times[]> {
  const pass = Array.from({ length: Math.floor(items.length / size) }, (_, at) =>
    items.slice(at * size, (at + 1) * size),
  );
  const rounds = Array.from({ length: passes }, () => pass).flat();
  const times = runners.map(({ name }) => ({ name, clock: [] as number[], processor: [] as number[] }));
  for (const runner of runners) {
    await runner.before?.(rounds[0] ?? []);
    await runner.run(rounds[0] ?? []);
    await runner.after?.();
  }
  for (const [round, part] of rounds.entries()) {
    for (let turn = 0; turn < runners.length; turn++) {
      const at = (round + turn) % runners.length;
      await runners[at]!.before?.(part);
      const [started, taken] = [performance.now(), runners[at]!.processorTime?.()];
      await runners[at]!.run(part);
      times[at]!.clock.push((performance.now() - started) / part.length);
      if (taken !== undefined) times[at]!.processor.push((runners[at]!.processorTime!() - taken) / part.length);
      await runners[at]!.after?.();
    }
  }
  return times;
}

export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
};

/** A figure of every round: its median, and the span. */
export const spread = (values: readonly number[], digits = 2): string =>
  `${median(values).toFixed(digits)} [${Math.min(...values).toFixed(digits)}..${Math.max(...values).toFixed(digits)}]`;

/** `ours` over `theirs`, round by round. */
export const ratios = (ours: readonly number[], theirs: readonly number[]): number[] =>
  ours.map((value, round) => value / theirs[round]!);

/**
 * Prints a ratio beside its target. @returns false where its median is above twice the target, which no busy
 * neighbour explains.
 */
export function judge(what: string, values: readonly number[], target: number): boolean {
  const met = median(values) <= target ? 'met' : 'MISSED';
  console.log(`  ${what}: ${spread(values)}, target at most ${target.toFixed(2)}: ${met}`);
  return median(values) <= 2 * target;
}

/** The same for an amount that is measured once. */
export function judgeAmount(what: string, amount: number, target: number, unit: string): boolean {
  console.log(
    `  ${what}: ${amount.toFixed(0)} ${unit}, target at most ${target} ${unit}: ${amount <= target ? 'met' : 'MISSED'}`,
  );
  return amount <= 2 * target;
}
