import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { PhotoRow } from '../../src/contract/views.ts';
import type { PhotoId } from '../../src/model/ids.ts';
import { question } from './ask.ts';

/** Milliseconds: drives come and go without a word, so they are asked again while the window is looked at. */
const askedAgain = 30_000;
/** As many as the desk takes at once. */
const most = 1000;

/** Which of these photos' originals cannot be reached now. */
export function useOffline(rows: readonly (PhotoRow | undefined)[]): ReadonlySet<PhotoId> {
  const photos = useMemo(() => rows.flatMap((row) => row?.photo ?? []).slice(0, most), [rows]);
  const { data } = useQuery({
    ...question('photos.offline', { photos }),
    enabled: photos.length > 0,
    placeholderData: keepPreviousData,
    staleTime: 0,
    refetchInterval: askedAgain,
    refetchOnWindowFocus: true,
  });
  return useMemo(() => new Set(data?.photos), [data]);
}
