import type { ReactNode } from 'react';
import { useTold } from '../desk/told.ts';
import { useWords } from '../strings/words.ts';
import styles from './status-line.module.css';

/** What the last command came to, where the screen does not show it by itself. */
export function ToldState(): ReactNode {
  const words = useWords();
  const told = useTold();
  return told && <span className={told.isRefusal ? styles.warning : undefined}>{told.say(words)}</span>;
}
