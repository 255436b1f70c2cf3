import { QueryClient, keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { CommandName, Input, Output } from '../../src/contract/commands.ts';
import type { FaultData } from '../../src/model/fault.ts';
import { callUntil } from './client.ts';

/** A fault on its way to the place where the screen shows it. */
export class AskFault extends Error {
  readonly fault: FaultData;

  constructor(fault: FaultData) {
    super(fault.message);
    this.name = 'AskFault';
    this.fault = fault;
  }
}

/**
 * What the desk was asked and answered. Nothing grows old by itself: the desk says what changed (`follow-desk.ts`),
 * and only that is asked again.
 */
export const answers = new QueryClient({
  defaultOptions: {
    queries: { staleTime: Infinity, gcTime: 60_000, retry: false, networkMode: 'always', refetchOnWindowFocus: false },
  },
});

/** The value of a call; throws `AskFault`. */
export async function valueOf<Name extends CommandName>(
  name: Name,
  input: Input<Name>,
  signal: AbortSignal | null = null,
): Promise<Output<Name>> {
  const answer = await callUntil(name, input, signal);
  if (!answer.ok) throw new AskFault(answer.fault);
  return answer.value;
}

/** Asked with every key: once another one is asked, nobody waits for the answer, and its connection is free. */
const asTyped: ReadonlySet<CommandName> = new Set(['photos.rows', 'photos.order', 'photos.facets']);

export const question = <Name extends CommandName>(name: Name, input: Input<Name>) => ({
  queryKey: [name, input] as const,
  // Only where the signal is looked at, a question that nobody sees any more is given up.
  queryFn: (context: { readonly signal: AbortSignal }) =>
    valueOf(name, input, asTyped.has(name) ? context.signal : null),
});

interface AskOptions {
  /** Not asked while false. */
  readonly when?: boolean;
  /** Asked anew by every screen that opens: the desk does not say when this changes. */
  readonly fresh?: boolean;
  /** Shows the last answer until the new one is there. */
  readonly keep?: boolean;
}

/** Asks the desk, and again whenever it says that the answer changed. */
export const useAsk = <Name extends CommandName>(
  name: Name,
  input: Input<Name>,
  { when = true, keep = false, fresh = false }: AskOptions = {},
): UseQueryResult<Output<Name>> =>
  useQuery({
    ...question(name, input),
    enabled: when,
    ...(fresh && { refetchOnMount: 'always' as const }),
    ...(keep && { placeholderData: keepPreviousData }),
  });

/** The fault that a question ended with; undefined while all is well. */
export const faultOf = (error: unknown): FaultData | undefined => (error instanceof AskFault ? error.fault : undefined);
