import type { ReactNode } from 'react';
import type { Output } from '../../src/contract/commands.ts';
import { useWords } from '../strings/words.ts';
import styles from './replace-panel.module.css';

type Found = Output<'captions.findText'>;

/** Every text before and after, what goes marked. */
export function TextChanges({ found: { changes, photos = 0 } }: { readonly found: Found }): ReactNode {
  const { t, languageName } = useWords();
  const more = photos - new Set(changes.map(({ photo }) => photo)).size;
  return (
    <ul className={styles.changes} tabIndex={0} aria-label={t('replace.changes')}>
      {changes.map(({ photo, name, language, part, before, after, places }) => (
        <li key={`${photo} ${language} ${part}`}>
          <p className={styles.where}>
            {name} · {languageName(language)}
          </p>
          <p lang={language}>
            <del className={styles.before}>{marked(before, places)}</del>
          </p>
          <p lang={language}>
            <ins className={styles.after}>{after}</ins>
          </p>
        </li>
      ))}
      {more > 0 && <li>{t('replace.more', { count: more })}</li>}
    </ul>
  );
}

function marked(text: string, places: Found['changes'][number]['places']): ReactNode[] {
  let at = 0;
  const pieces = places.flatMap(({ from, to }) => {
    const plain = text.slice(at, from);
    at = to;
    return [plain, <mark key={from}>{text.slice(from, to)}</mark>];
  });
  return [...pieces, text.slice(at)];
}
