import type { ReactNode } from 'react';
import { classes } from './classes.ts';
import styles from './page.module.css';

interface PageProps {
  readonly title: string;
  readonly lang?: string | undefined;
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** A screen that is read from top to bottom. */
export const Page = ({ title, lang, lead, actions, wide = false, children }: PageProps): ReactNode => (
  <div className={styles.page} data-pane="page" tabIndex={-1}>
    <div className={classes(styles.column, wide && styles.wide)}>
      <header className={styles.head}>
        <div>
          <h1 className={styles.title} lang={lang}>
            {title}
          </h1>
          {lead !== undefined && <p className={styles.lead}>{lead}</p>}
        </div>
        {actions}
      </header>
      {children}
    </div>
  </div>
);

/** A part of such a screen, with its heading. */
export const Section = ({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactNode => (
  <section className={styles.section} aria-label={title}>
    <h2>{title}</h2>
    {children}
  </section>
);
