import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './problem-list.module.css';

interface Problem {
  readonly code: string;
  readonly message: string;
  readonly path?: string | undefined;
}

/** Lines of a report: which file, and what was wrong with it. */
export const ProblemList = ({ problems }: { readonly problems: readonly Problem[] }): ReactNode => (
  <ul className={styles.list}>
    {problems.map(({ code, message, path }, index) => (
      <li key={`${code}-${path ?? ''}-${index}`}>
        <CircleAlert aria-hidden="true" />
        <div>
          <div>{message}</div>
          {path !== undefined && !message.includes(path) && <div className={styles.path}>{path}</div>}
        </div>
      </li>
    ))}
  </ul>
);
