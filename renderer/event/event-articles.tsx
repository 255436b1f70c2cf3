import type { ReactNode } from 'react';
import type { ArticleFacts } from '../../src/model/press-event.ts';
import { useWords } from '../strings/words.ts';
import { Section } from '../ui/page.tsx';
import styles from '../ui/page.module.css';

/** The articles that came with the photos, and what they say about themselves. */
export function EventArticles({ articles }: { readonly articles: readonly ArticleFacts[] }): ReactNode {
  const { t, date, languageName } = useWords();
  return (
    <Section title={t('event.articles')}>
      <ul className={styles.section}>
        {articles.map((article) => (
          <li key={article.sha256}>
            <div lang={article.language}>{article.title ?? article.fileName}</div>
            <div className={styles.small}>
              {[
                languageName(article.language),
                ...(article.title === undefined ? [] : [article.fileName]),
                ...(article.date === undefined ? [] : [date(article.date)]),
                ...(article.sourceUrl === undefined ? [] : [article.sourceUrl]),
              ].join(' · ')}
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
