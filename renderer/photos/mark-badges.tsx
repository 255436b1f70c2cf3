import { Ban, Flag, Star, Tag } from 'lucide-react';
import type { ReactNode } from 'react';
import type { PhotoRow } from '../../src/contract/views.ts';
import { useWords, type Words } from '../strings/words.ts';
import { classes } from '../ui/classes.ts';
import { isRejected } from './is-rejected.ts';
import { knownLabel } from './labels.ts';
import styles from './mark-badges.module.css';

type Marks = Pick<PhotoRow, 'rating' | 'label' | 'pick'>;

/** How a person marked the photo, on its picture: picked or rejected, stars, label; each by a sign or digit beside its colour. */
export function MarkBadges({ row }: { readonly row: Marks }): ReactNode {
  const { t, number } = useWords();
  const { rating = 0, label, pick } = row;
  const known = label === undefined ? undefined : knownLabel(label);
  if (rating === 0 && label === undefined && pick === undefined) return null;
  return (
    <span className={styles.marks}>
      {pick === 'picked' && (
        <span className={classes(styles.mark, styles.picked)} title={t('mark.picked')}>
          <Flag />
        </span>
      )}
      {isRejected(row) && (
        <span className={classes(styles.mark, styles.rejected)} title={t('mark.rejected')}>
          <Ban />
        </span>
      )}
      {rating > 0 && (
        <span className={styles.mark} data-count={number(rating)} title={t('mark.stars', { count: rating })}>
          <Star />
        </span>
      )}
      {known && (
        <span
          className={classes(styles.mark, styles[known.colour])}
          data-count={number(known.digit)}
          title={t(`mark.${known.colour}`)}
        />
      )}
      {label !== undefined && !known && (
        <span className={styles.mark} title={t('mark.label', { name: label })}>
          <Tag />
        </span>
      )}
    </span>
  );
}

/** The same in words, for those who hear it. */
export function markNames(row: Marks, { t }: Words): string[] {
  const { rating = 0, label, pick } = row;
  const known = label === undefined ? undefined : knownLabel(label);
  return [
    ...(pick === 'picked' ? [t('mark.picked')] : []),
    ...(isRejected(row) ? [t('mark.rejected')] : []),
    ...(rating > 0 ? [t('mark.stars', { count: rating })] : []),
    ...(label === undefined ? [] : [known ? t(`mark.${known.colour}`) : t('mark.label', { name: label })]),
  ];
}
