import type { ReactNode } from 'react';
import type { ArticlePreview, IntakePreview } from '../../src/contract/views.ts';
import { useWords } from '../strings/words.ts';
import { Section } from '../ui/page.tsx';
import page from '../ui/page.module.css';
import { type Mended, moveCaption, pairKey, photosOf, putCaption } from './mend-pairs.ts';
import { PairRow } from './pair-row.tsx';
import styles from './pairing.module.css';
import type { PhotoNames } from './photo-names.ts';

interface ArticlePairsProps {
  readonly article: ArticlePreview;
  /** Photos that no caption goes to. */
  readonly left: NonNullable<IntakePreview['files']>;
  readonly names: PhotoNames;
  readonly mended: Mended;
  /** Told how all captions are paired then, and the photos of the one that was moved. */
  readonly onMend: (mended: Mended, photos: readonly string[]) => void;
}

/** The captions of one article, each beside its photo. */
export function ArticlePairs({ article, left, names, mended, onMend }: ArticlePairsProps): ReactNode {
  const { t, date, languageName } = useWords();
  const facts = [
    languageName(article.language),
    ...(article.title === undefined ? [] : [article.fileName]),
    article.date === undefined ? t('import.noDate') : date(article.date),
    ...(article.sourceUrl === undefined ? [] : [article.sourceUrl]),
  ];
  const take = (caption: number, next: Mended): void => {
    onMend(next, photosOf(article, caption, next));
  };
  return (
    <Section title={article.title ?? article.fileName}>
      <p className={page.small}>{facts.join(' · ')}</p>
      {article.captions.length === 0 && <p className={page.quiet}>{t('import.noCaptions')}</p>}
      <ul className={styles.pairs}>
        {article.captions.map((caption, index) => (
          <PairRow
            key={index}
            pair={pairKey(article, index)}
            caption={caption}
            photos={photosOf(article, index, mended)}
            isMended={mended.has(pairKey(article, index))}
            left={left}
            names={names}
            onPut={(photo) => {
              take(index, putCaption(article, index, photo, mended));
            }}
            onMove={(by) => {
              take(index, moveCaption(article, index, by, mended));
            }}
            onDropped={(pair) => {
              const [photo] = photosOf(article, index, mended);
              const from = article.captions.findIndex((_, at) => pairKey(article, at) === pair);
              if (from >= 0 && photo !== undefined) take(from, putCaption(article, from, photo, mended));
            }}
          />
        ))}
      </ul>
    </Section>
  );
}
