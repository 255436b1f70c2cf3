import { Undo2 } from 'lucide-react';
import { type ReactNode, useMemo, useState } from 'react';
import type { IntakePreview } from '../../src/contract/views.ts';
import { useWords } from '../strings/words.ts';
import { Button } from '../ui/button.tsx';
import { Section } from '../ui/page.tsx';
import page from '../ui/page.module.css';
import { ProblemList } from '../ui/problem-list.tsx';
import { ArticlePairs } from './article-pairs.tsx';
import { change } from './basket.ts';
import { type Mended, photosOf, uncaptioned } from './mend-pairs.ts';
import { PhotoNames } from './photo-names.ts';
import { UncaptionedPhotos } from './uncaptioned-photos.tsx';

interface PairingProps {
  readonly preview: IntakePreview;
  readonly mended: Mended;
}

/** What the import would take: which caption goes to which photo, mended by hand, and what is left over on either side. */
export function Pairing({ preview, mended }: PairingProps): ReactNode {
  const { t } = useWords();
  const [said, setSaid] = useState('');
  const names = useMemo(() => new PhotoNames(preview.files ?? []), [preview.files]);
  const left = useMemo(() => uncaptioned(preview, mended), [preview, mended]);
  const paired = preview.articles.flatMap((article) =>
    article.captions.filter((_, caption) => photosOf(article, caption, mended).length > 0),
  );
  const onMend = (next: Mended, photo: readonly string[]): void => {
    if (next === mended) return;
    change({ mended: next });
    setSaid(photo.length > 0 ? t('import.now', { name: names.list(photo) }) : t('import.nowNone'));
  };
  return (
    <>
      <p className={page.quiet} role="status">
        {[
          t('import.found', { count: preview.photos }),
          ...(preview.articles.length > 0 ? [t('import.paired', { count: paired.length })] : []),
          said,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {preview.articles.some(({ captions }) => captions.length > 0) && preview.photos > 0 && (
        <div className={page.row}>
          <span className={page.quiet}>{t('import.mend')}</span>
          {mended.size > 0 && (
            <Button
              icon={<Undo2 aria-hidden="true" />}
              onPress={() => {
                change({ mended: new Map() });
                setSaid(t('import.asNamed'));
              }}
            >
              {t('import.again')}
            </Button>
          )}
        </div>
      )}
      {preview.articles.map((article) => (
        <ArticlePairs key={article.key} article={article} left={left} names={names} mended={mended} onMend={onMend} />
      ))}
      {preview.articles.length > 0 && (
        <UncaptionedPhotos articles={preview.articles} left={left} names={names} mended={mended} onMend={onMend} />
      )}
      {preview.problems.length > 0 && (
        <Section title={t('import.problems')}>
          <ProblemList problems={preview.problems} />
        </Section>
      )}
    </>
  );
}
