import type { ReactNode } from 'react';
import { printedStroke, type Stroke } from './stroke.ts';
import styles from './stroke-keys.module.css';

/** A stroke as the keys it is pressed with. */
export const StrokeKeys = ({ stroke }: { readonly stroke: Stroke }): ReactNode => (
  <span className={styles.stroke}>
    {printedStroke(stroke).map((key) => (
      <kbd key={key}>{key}</kbd>
    ))}
  </span>
);
