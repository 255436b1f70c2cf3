import { Link2, Link2Off } from 'lucide-react';
import type { ReactNode } from 'react';
import type { ArticlePreview, IntakePreview } from '../../src/contract/views.ts';
import { useWords } from '../strings/words.ts';
import { classes } from '../ui/classes.ts';
import { Section } from '../ui/page.tsx';
import page from '../ui/page.module.css';
import { ProblemList } from '../ui/problem-list.tsx';
import { NameList } from './name-list.tsx';
import styles from './pairing.module.css';

/** What the import would find: which caption goes to which photo, and what is left over on either side. */
export function Pairing({ preview }: { readonly preview: IntakePreview }): ReactNode {
  const { t } = useWords();
  const paired = preview.articles.flatMap(({ captions }) => captions.filter(({ match }) => match !== null));
  return (
    <>
      <p className={page.quiet} role="status">
        {[
          t('import.found', { count: preview.photos }),
          ...(preview.articles.length > 0 ? [t('import.paired', { count: paired.length })] : []),
        ].join(' · ')}
      </p>
      {preview.articles.map((article) => (
        <ArticlePairs key={article.fileName} article={article} />
      ))}
      {preview.articles.length > 0 && (
        <NameList
          title={t('import.uncaptioned', { count: preview.photosWithoutCaption.length })}
          names={preview.photosWithoutCaption}
        />
      )}
      {preview.problems.length > 0 && (
        <Section title={t('import.problems')}>
          <ProblemList problems={preview.problems} />
        </Section>
      )}
    </>
  );
}

function ArticlePairs({ article }: { readonly article: ArticlePreview }): ReactNode {
  const { t, date, languageName } = useWords();
  const facts = [
    languageName(article.language),
    ...(article.title === undefined ? [] : [article.fileName]),
    article.date === undefined ? t('import.noDate') : date(article.date),
    ...(article.sourceUrl === undefined ? [] : [article.sourceUrl]),
  ];
  return (
    <Section title={article.title ?? article.fileName}>
      <p className={page.small}>{facts.join(' · ')}</p>
      {article.captions.length === 0 && <p className={page.quiet}>{t('import.noCaptions')}</p>}
      <ul className={styles.pairs}>
        {article.captions.map(({ fileName, text, language, match }) => (
          <li key={fileName} className={styles.pair}>
            <div className={styles.text} lang={language}>
              {text}
            </div>
            <div className={classes(styles.photo, match === null && styles.orphan)}>
              {match ? <Link2 aria-hidden="true" /> : <Link2Off aria-hidden="true" />}
              <div>
                <div className={styles.name}>{match?.name ?? fileName}</div>
                <div className={page.small}>
                  {languageName(language)} · {match ? t(`import.by.${match.by}`) : t('import.orphanCaption')}
                </div>
              </div>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
