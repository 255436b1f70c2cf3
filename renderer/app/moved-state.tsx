import type { ReactNode } from 'react';
import { useMoved } from '../desk/history.ts';
import { useWords } from '../strings/words.ts';
import styles from './status-line.module.css';
import { stepName } from './step-name.ts';

/** What was just undone or redone, and what of it stays because it was changed since. */
export function MovedState(): ReactNode {
  const words = useWords();
  const moved = useMoved();
  if (!moved) return null;
  if ('refused' in moved) return <span className={styles.warning}>{words.explain(moved.refused)}</span>;
  const { way, step, kept } = moved;
  return (
    <span>
      {words.t(way === 'undo' ? 'history.undone' : 'history.redone', { step: stepName(step, words) })}
      {kept > 0 && <span className={styles.warning}> {words.t('history.kept', { count: kept })}</span>}
    </span>
  );
}
