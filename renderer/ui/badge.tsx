import type { ReactNode } from 'react';
import styles from './badge.module.css';
import { classes } from './classes.ts';

interface BadgeProps {
  readonly mood?: 'quiet' | 'ok' | 'warning' | 'error';
  /** The whole of it in words, where what is drawn is short. */
  readonly title?: string;
  readonly lang?: string;
  readonly children: ReactNode;
}

/** A word or sign of state; its shape says it, its colour repeats it. */
export const Badge = ({ mood = 'quiet', title, lang, children }: BadgeProps): ReactNode => (
  <span className={classes(styles.badge, styles[mood])} title={title} lang={lang}>
    {children}
  </span>
);
