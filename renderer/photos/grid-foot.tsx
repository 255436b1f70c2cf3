import type { ReactNode } from 'react';
import { useMarked, withMarks } from '../desk/marks.ts';
import { useWords } from '../strings/words.ts';
import styles from './grid-foot.module.css';
import { TileSize } from './tile-size.tsx';
import { markNames } from './mark-badges.tsx';

interface GridFootProps {
  /** Photos that are shown. */
  readonly total: number;
  readonly chosen: number;
}

/** The line under the photos: how many there are, how many are selected, what was marked last. */
export function GridFoot({ total, chosen }: GridFootProps): ReactNode {
  const { t } = useWords();
  return (
    <div className={styles.foot}>
      <span>{t('photos.count', { count: total })}</span>
      {chosen > 1 && <span>{t('photos.chosen', { count: chosen })}</span>}
      <MarkedState />
      <TileSize />
    </div>
  );
}

/** What a key has just marked, or why it could not: said to those who cannot see the badges too. */
function MarkedState(): ReactNode {
  const words = useWords();
  const marked = useMarked();
  return (
    <span role="status" className={marked && 'refused' in marked ? styles.refused : undefined}>
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
