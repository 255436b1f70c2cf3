import type { ReactNode } from 'react';
import { utf8Length } from '../../src/model/text.ts';
import styles from './byte-meter.module.css';
import { classes } from './classes.ts';

interface ByteMeterProps {
  /** One text, or the items of a list: each has the limit for itself. */
  readonly texts: readonly string[];
  /** IIM 4.2's limit in bytes. */
  readonly limit: number;
  readonly say: (bytes: number, limit: number) => string;
  /** Said when the text is longer: what an IIM reader will not see. */
  readonly sayCut: (lost: number, limit: number) => string;
  /** Shown only when the limit is near. */
  readonly shy?: boolean;
}

const near = 0.7;

/** How much of an IIM field the words fill, in bytes, before anything is cut. */
export function ByteMeter({ texts, limit, say, sayCut, shy = false }: ByteMeterProps): ReactNode {
  const bytes = Math.max(0, ...texts.map(utf8Length));
  if (bytes > limit) return <span className={classes(styles.meter, styles.over)}>{sayCut(bytes - limit, limit)}</span>;
  if (shy && bytes < limit * near) return null;
  return <span className={styles.meter}>{say(bytes, limit)}</span>;
}
