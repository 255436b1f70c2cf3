import { useQueries } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import type { Output } from '../../src/contract/commands.ts';
import type { PhotoRow } from '../../src/contract/views.ts';
import type { EventId } from '../../src/model/ids.ts';
import type { FaultData } from '../../src/model/fault.ts';
import { answers, faultOf, question, useAsk } from './ask.ts';
import { pageSize } from './touches-rows.ts';

export interface Rows {
  readonly total: number;
  /** By place in the event or among what was found; a hole where a page has not come yet. */
  readonly rows: readonly (PhotoRow | undefined)[];
  readonly loading: boolean;
  readonly fault: FaultData | undefined;
}

const pageInput = (event: EventId, query: string, page: number) => ({
  event,
  ...(query !== '' && { query, typing: true }),
  offset: page * pageSize,
  limit: pageSize,
});

/** Named, so that it runs for new answers only and not with every drawing. */
const together = (results: readonly { readonly data?: Output<'photos.rows'> | undefined }[]) => ({
  totals: results.map(({ data }) => data?.total).join(),
  rows: results.flatMap(
    ({ data }): readonly (PhotoRow | undefined)[] => data?.rows ?? new Array<undefined>(pageSize).fill(undefined),
  ),
});

/**
 * Every photo of an event, or those that a query finds, as the grid shows it: the first page as fast as may be, the
 * others behind it.
 */
export function useRows(event: EventId, query = ''): Rows {
  const first = useAsk('photos.rows', pageInput(event, query, 0), { keep: true });
  const total = first.data?.total ?? 0;
  const pages = Math.max(0, Math.ceil(total / pageSize) - 1);
  const rest = useQueries({
    queries: Array.from({ length: pages }, (_, index) => question('photos.rows', pageInput(event, query, index + 1))),
    combine: together,
  });
  useEffect(() => {
    // A photo was taken out: every later one moved up, so pages that still count it are asked again.
    if (rest.totals.split(',').some((page) => Number(page) > total)) {
      void answers.invalidateQueries({
        predicate: ({ queryKey: [name, input], state }) =>
          name === 'photos.rows' &&
          (input as { event?: EventId }).event === event &&
          ((state.data as { total: number } | undefined)?.total ?? total) > total,
      });
    }
  }, [event, rest.totals, total]);
  const rows = useMemo(
    () => [...(first.data?.rows ?? []), ...rest.rows].slice(0, total),
    [first.data, rest.rows, total],
  );
  return {
    total,
    rows,
    loading: first.isPending,
    fault: faultOf(first.error),
  };
}
