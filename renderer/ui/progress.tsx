import type { ReactNode } from 'react';
import { ProgressBar } from 'react-aria-components';
import styles from './progress.module.css';

interface ProgressProps {
  readonly label: string;
  readonly done: number;
  readonly total: number | undefined;
}

/** A thin line of how far the work is; the words beside it say it in numbers. */
export function Progress({ label, done, total }: ProgressProps): ReactNode {
  const known = total !== undefined && total > 0;
  const share = known ? Math.min(1, done / total) : 0;
  return (
    <ProgressBar className={styles.track ?? ''} aria-label={label} value={share * 100} isIndeterminate={!known}>
      <div className={known ? styles.fill : styles.unknown} style={known ? { transform: `scaleX(${share})` } : {}} />
    </ProgressBar>
  );
}
