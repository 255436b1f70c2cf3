import type { ReactNode } from 'react';
import { useWords } from '../strings/words.ts';
import { Section } from '../ui/page.tsx';
import styles from './pairing.module.css';

/** The first names of a long list; the count says the rest. */
const most = 60;

/** File names under a heading; nothing where there is none. */
export function NameList({ title, names }: { readonly title: string; readonly names: readonly string[] }): ReactNode {
  const { t } = useWords();
  if (names.length === 0) return null;
  return (
    <Section title={title}>
      <ul className={styles.names}>
        {names.slice(0, most).map((name, index) => (
          <li key={`${name}-${index}`}>{name}</li>
        ))}
        {names.length > most && <li>{t('import.more', { count: names.length - most })}</li>}
      </ul>
    </Section>
  );
}
