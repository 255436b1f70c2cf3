import { useQueries } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import type { Input, Output } from '../../src/contract/commands.ts';
import type { PhotoGroup, PhotoRow } from '../../src/contract/views.ts';
import { type DayTimes, dayTimes } from '../../src/model/day-times.ts';
import type { EventId, PhotoId } from '../../src/model/ids.ts';
import type { FaultData } from '../../src/model/fault.ts';
import { answers, faultOf, question, useAsk } from './ask.ts';
import { pageSize } from './touches-rows.ts';

type Page = Output<'photos.rows'>;

/** Which photos there are, without their rows but for the first. */
export interface PhotosShown {
  readonly wish: RowsWish;
  readonly total: number;
  /** By place in the event or among what was found: all, or the first until they are known. */
  readonly photos: readonly PhotoId[];
  readonly times: DayTimes | undefined;
  /** Where they are arranged: their groups, in order. */
  readonly groups: readonly PhotoGroup[] | undefined;
  /** The first page. */
  readonly first: Page | undefined;
  /** What was asked before is still shown. */
  readonly isWaiting: boolean;
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

/** As the person has chosen; `added` is no arrangement. @param language of the screens. */
export const arrangementOf = (
  chosen: Arrangement | 'added',
  language: string,
): Pick<RowsWish, 'arrange' | 'language'> => ({ arrange: chosen === 'added' ? undefined : chosen, language });

const orderInput = ({ event, query, arrange, language }: RowsWish) => ({
  event,
  ...(query !== '' && { query, typing: true }),
  ...(arrange && { arrange, language }),
});

/** What a page of an event, or of what a query finds in it, is asked by. */
export const pageInput = (wish: RowsWish, page: number) => ({
  ...orderInput(wish),
  offset: page * pageSize,
  limit: pageSize,
});

/**
 * The photos of an event, or those that a query finds: the first page as fast as may be, and where there are more, which they
 * all are.
 */
export function usePhotos(wish: RowsWish): PhotosShown {
  const { data: first, isPlaceholderData, error } = useAsk('photos.rows', pageInput(wish, 0), { keep: true });
  const { total = 0, groups } = first ?? {};
  const isLong = total > pageSize;
  const whole = useAsk('photos.order', orderInput(wish), { when: isLong && !isPlaceholderData }).data;
  const known = isLong ? whole : undefined;
  const photos = useMemo(
    () => known?.photos.slice(0, total) ?? (first?.rows ?? []).map(({ photo }) => photo),
    [known, first, total],
  );
  const times = useMemo(
    () => (isLong ? known?.times : dayTimes((first?.rows ?? []).map(({ captured = '' }) => captured))),
    [isLong, known, first],
  );
  return { wish, total, photos, times, groups, first, isWaiting: isPlaceholderData, fault: faultOf(error) };
}

/** Named, so that it runs for new answers only and not with every drawing. */
const together = (results: readonly { readonly data?: Page | undefined }[]) => results.map(({ data }) => data);

/**
 * Their rows, by place, as far as they are on these pages; a hole where one has not come yet. However many photos there are, no
 * more rows than these are here.
 */
export function useRows(
  { wish, total, first, isWaiting }: PhotosShown,
  wanted: readonly number[],
): readonly (PhotoRow | undefined)[] {
  const pages = isWaiting ? '' : wanted.filter((page) => page > 0 && page * pageSize < total).join();
  const numbers = useMemo(() => (pages === '' ? [] : pages.split(',').map(Number)), [pages]);
  const others = useQueries({
    queries: numbers.map((page) => question('photos.rows', pageInput(wish, page))),
    combine: together,
  });
  useFresh(wish.event, isWaiting ? undefined : first, others);
  return useMemo(() => {
    const rows = new Array<PhotoRow | undefined>(total).fill(undefined);
    for (const [page, data] of [[0, first] as const, ...numbers.map((page, index) => [page, others[index]] as const)])
      for (const [at, row] of (data?.rows ?? []).entries())
        if (page * pageSize + at < total) rows[page * pageSize + at] = row;
    return rows;
  }, [first, others, numbers, total]);
}

/**
 * Asks anew what does not fit the first page: photos came or went, so that others moved up or down, or they stand in another
 * order. Answers that do not know of it are late.
 */
function useFresh(event: EventId, first: Page | undefined, others: readonly (Page | undefined)[]): void {
  useEffect(() => {
    if (!first) return;
    void answers.invalidateQueries({
      predicate: ({ queryKey: [name, input], state: { data } }) => {
        const { event: asked, offset } = input as { readonly event?: EventId; readonly offset?: number };
        if (data === undefined || asked !== event) return false;
        if (name === 'photos.order') return isOtherOrder(data as Output<'photos.order'>, first);
        return name === 'photos.rows' && offset !== undefined && offset > 0 && isOutdated(data as Page, first);
      },
    });
  }, [event, first, others]);
}

const isOutdated = (page: Page, first: Page): boolean => page.total !== first.total || page.order !== first.order;

const isOtherOrder = ({ photos, order }: Output<'photos.order'>, first: Page): boolean =>
  photos.length !== first.total || order !== first.order || photos[0] !== first.rows[0]?.photo;
