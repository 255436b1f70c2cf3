import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { useWords } from '../strings/words.ts';
import styles from './problem-list.module.css';

interface Problem {
  readonly code: string;
  readonly message: string;
  readonly path?: string | undefined;
  readonly detail?: Readonly<Record<string, unknown>> | undefined;
}

/** Lines of a report: which file, and what was wrong with it. */
export function ProblemList({ problems }: { readonly problems: readonly Problem[] }): ReactNode {
  const { explain } = useWords();
  return (
    <ul className={styles.list}>
      {problems.map((problem, index) => {
        const { code, path } = problem;
        const text = explain(problem) ?? '';
        return (
          <li key={`${code}-${path ?? ''}-${index}`}>
            <CircleAlert aria-hidden="true" />
            <div>
              <div>{text}</div>
              {path !== undefined && !text.includes(path) && <div className={styles.path}>{path}</div>}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
