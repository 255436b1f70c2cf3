import { useMemo, useState } from 'react';
import type { PhotoId } from '../../src/model/ids.ts';
import { among, type Order, orderOf, type Selection } from './selection.ts';

/** The order of the photos, and what of the selection is among them: the focus goes to a neighbour, never to nothing. */
export function useOrder(
  photos: readonly PhotoId[],
  total: number,
  selection: Selection,
): { readonly order: Order; readonly chosen: Selection } {
  const order = useMemo(() => orderOf(photos, total), [photos, total]);
  const [before, setBefore] = useState(order);
  const isSeen = selection.focus === undefined || order.places.has(selection.focus);
  if (isSeen && before !== order) setBefore(order);
  const chosen = useMemo(() => among(selection, order, before), [selection, order, before]);
  return { order, chosen };
}
