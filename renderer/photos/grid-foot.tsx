import type { ReactNode } from 'react';
import type { DayTimes } from '../../src/model/day-times.ts';
import { type Marked, useMarked, withMarks } from '../desk/marks.ts';
import { useWords } from '../strings/words.ts';
import { classes } from '../ui/classes.ts';
import { ArrangeChoice } from './arrange-choice.tsx';
import styles from './grid-foot.module.css';
import { TimeRange } from './time-range.tsx';
import { TileSize } from './tile-size.tsx';
import { markNames } from './mark-badges.tsx';

interface GridFootProps {
  /** Photos that are shown. */
  readonly total: number;
  readonly times: DayTimes | undefined;
  readonly chosen: number;
}

/** The line under the photos: how many there are, how many are selected, what was marked last. */
export function GridFoot({ total, times, chosen }: GridFootProps): ReactNode {
  const { t } = useWords();
  const marked = useMarked();
  return (
    <div className={styles.foot}>
      <span>{t('photos.count', { count: total })}</span>
      {chosen > 1 && <span>{t('photos.chosen', { count: chosen })}</span>}
      {/* One place for both: what was marked is told for a moment. */}
      {!marked && times && <TimeRange times={times} />}
      <MarkedState marked={marked} />
      <ArrangeChoice />
      <TileSize />
    </div>
  );
}

/** What a key has just marked, or why it could not: said to those who cannot see the badges too. */
function MarkedState({ marked }: { readonly marked: Marked | undefined }): ReactNode {
  const words = useWords();
  return (
    <span role="status" className={classes(styles.marked, marked && 'refused' in marked && styles.refused)}>
      {marked &&
        ('refused' in marked
          ? words.explain(marked.refused)
          : words.t('mark.done', {
              marks: words.list(markNames(withMarks({}, marked.marks), words)) || words.t('mark.none'),
              count: marked.photos,
            }))}
    </span>
  );
}
