import { useMemo } from 'react';
import type { CommonValues } from '../../src/contract/common.ts';
import { fieldOf, type ManyPhotos, manyPort } from '../desk/many-photos.ts';
import { isMixed } from '../desk/mixed.ts';
import { plainText, type RecordHand, useRecordEdits } from '../desk/use-record-edits.ts';

/** Many photos under the person's hands as if they were one; where they differ a field is empty, and says that it is mixed. */
export function useManyHand(many: ManyPhotos, common: CommonValues | undefined): RecordHand {
  const port = useMemo(() => manyPort(many), [many]);
  const hand = useRecordEdits({
    key: many.key,
    port,
    revision: common?.revision,
    read: (field) => (common ? fieldOf(common, field) : null),
  });
  const value = (field: string): unknown => {
    const now = hand.value(field);
    return isMixed(now) ? null : now;
  };
  return {
    ...hand,
    value,
    text: (field) => plainText(value(field)),
    mixed: (field) => {
      const now = hand.value(field);
      return isMixed(now) ? now.mixed : undefined;
    },
    edit: (field, next) => {
      const before = hand.of(field);
      // Typed and taken back before it was saved: they differ as before, and nothing is cleared.
      if (isEmpty(next) && isMixed(before ? before.base : hand.value(field))) hand.takeTheirs(field);
      else hand.edit(field, next);
    },
    clear: (field) => {
      hand.edit(field, null);
      hand.flush();
    },
  };
}

const isEmpty = (value: unknown): boolean => value === '' || value === null;
