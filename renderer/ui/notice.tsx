import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { classes } from './classes.ts';
import styles from './notice.module.css';

type Mood = 'error' | 'warning' | 'ok' | 'quiet';

const icons = { error: CircleAlert, warning: TriangleAlert, ok: CircleCheck, quiet: Info } as const;

interface NoticeProps {
  readonly mood: Mood;
  readonly children: ReactNode;
  /** What to do about it. */
  readonly actions?: ReactNode;
}

/** A sentence where the work is: what happened and what to do. */
export function Notice({ mood, children, actions }: NoticeProps): ReactNode {
  const Icon = icons[mood];
  return (
    <div className={classes(styles.notice, styles[mood])} role={mood === 'error' ? 'alert' : 'status'}>
      <Icon aria-hidden="true" />
      <div className={styles.body}>
        <div>{children}</div>
        {actions !== undefined && <div className={styles.actions}>{actions}</div>}
      </div>
    </div>
  );
}
