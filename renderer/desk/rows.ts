import { useQueries } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import type { Input, Output } from '../../src/contract/commands.ts';
import type { PhotoGroup, PhotoRow } from '../../src/contract/views.ts';
import type { EventId } from '../../src/model/ids.ts';
import type { FaultData } from '../../src/model/fault.ts';
import { answers, faultOf, question, useAsk } from './ask.ts';
import { pageSize } from './touches-rows.ts';

export interface Rows {
  readonly total: number;
  /** By place in the event or among what was found; a hole where a page has not come yet. */
  readonly rows: readonly (PhotoRow | undefined)[];
  /** Where they are arranged: their groups, in order. */
  readonly groups: readonly PhotoGroup[] | undefined;
  readonly loading: boolean;
  readonly fault: FaultData | undefined;
}

export type Arrangement = NonNullable<Input<'photos.rows'>['arrange']>;

export interface RowsWish {
  readonly event: EventId;
  readonly query: string;
  readonly arrange: Arrangement | undefined;
  /** Whose alphabet groups are in. */
  readonly language: string;
}

/** What a page of an event, or of what a query finds in it, is asked by. */
export const pageInput = ({ event, query, arrange, language }: RowsWish, page: number) => ({
  event,
  ...(query !== '' && { query, typing: true }),
  ...(arrange && { arrange, language }),
  offset: page * pageSize,
  limit: pageSize,
});

type Page = Output<'photos.rows'>;

/** Named, so that it runs for new answers only and not with every drawing. */
const together = (results: readonly { readonly data?: Page | undefined }[]) => ({
  totals: results.map(({ data }) => data?.total).join(),
  orders: results.flatMap(({ data }) => data?.order ?? []).join(),
  rows: results.flatMap(
    ({ data }): readonly (PhotoRow | undefined)[] => data?.rows ?? new Array<undefined>(pageSize).fill(undefined),
  ),
});

/**
 * Every photo of an event, or those that a query finds, as the grid shows it: the first page as fast as may be, the
 * others behind it.
 */
export function useRows(wish: RowsWish): Rows {
  const first = useAsk('photos.rows', pageInput(wish, 0), { keep: true });
  const { total = 0, order, groups } = first.data ?? {};
  const pages = Math.max(0, Math.ceil(total / pageSize) - 1);
  const rest = useQueries({
    queries: Array.from({ length: pages }, (_, index) => question('photos.rows', pageInput(wish, index + 1))),
    combine: together,
  });
  const { event } = wish;
  useEffect(() => {
    // A photo was taken out, so that every later one moved up, or they stand in another order: pages that do not know are asked again.
    const isLate = (page: Page): boolean =>
      page.total > total || (page.order !== undefined && order !== undefined && page.order !== order);
    const isSo =
      rest.totals.split(',').some((page) => Number(page) > total) ||
      (order !== undefined && rest.orders.split(',').some((page) => page !== '' && Number(page) !== order));
    if (!isSo) return;
    void answers.invalidateQueries({
      predicate: ({ queryKey: [name, input], state }) =>
        name === 'photos.rows' &&
        (input as { event?: EventId }).event === event &&
        state.data !== undefined &&
        isLate(state.data as Page),
    });
  }, [event, rest.totals, rest.orders, total, order]);
  const rows = useMemo(
    () => [...(first.data?.rows ?? []), ...rest.rows].slice(0, total),
    [first.data, rest.rows, total],
  );
  return { total, rows, groups, loading: first.isPending, fault: faultOf(first.error) };
}
