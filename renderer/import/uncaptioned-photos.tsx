import type { ReactNode } from 'react';
import type { ArticlePreview, IntakePreview } from '../../src/contract/views.ts';
import { useWords } from '../strings/words.ts';
import { classes } from '../ui/classes.ts';
import { Section } from '../ui/page.tsx';
import { type Mended, pairKey, photosOf, putCaption } from './mend-pairs.ts';
import { useCaptionDrop } from './pair-drag.ts';
import styles from './pairing.module.css';
import type { PhotoNames } from './photo-names.ts';

/** The first of a long list; the count says the rest, and the choice beside a caption finds each. */
const most = 60;

interface UncaptionedPhotosProps {
  readonly articles: readonly ArticlePreview[];
  readonly left: NonNullable<IntakePreview['files']>;
  readonly names: PhotoNames;
  readonly mended: Mended;
  readonly onMend: (mended: Mended, photos: readonly string[]) => void;
}

/** Photos that no caption goes to; one that is dropped on such a photo belongs to it. */
export function UncaptionedPhotos({ articles, left, names, mended, onMend }: UncaptionedPhotosProps): ReactNode {
  const { t } = useWords();
  if (left.length === 0) return null;
  const put = (pair: string, photo: string): void => {
    for (const article of articles) {
      const caption = article.captions.findIndex((_, at) => pairKey(article, at) === pair);
      if (caption < 0) continue;
      const next = putCaption(article, caption, photo, mended);
      onMend(next, photosOf(article, caption, next));
    }
  };
  return (
    <Section title={t('import.uncaptioned', { count: left.length })}>
      <ul className={styles.names}>
        {left.slice(0, most).map(({ photo }) => (
          <Photo
            key={photo}
            name={names.of(photo)}
            onDropped={(pair) => {
              put(pair, photo);
            }}
          />
        ))}
        {left.length > most && <li>{t('import.more', { count: left.length - most })}</li>}
      </ul>
    </Section>
  );
}

function Photo({ name, onDropped }: { readonly name: string; readonly onDropped: (pair: string) => void }): ReactNode {
  const { over, target } = useCaptionDrop(onDropped);
  return (
    <li className={classes(styles.free, over && styles.over)} {...target}>
      {name}
    </li>
  );
}
