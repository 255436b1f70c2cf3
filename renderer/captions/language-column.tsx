import { History } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import type { PhotoView } from '../../src/contract/views.ts';
import type { PhotoId } from '../../src/model/ids.ts';
import type { RecordHand } from '../desk/use-record-edits.ts';
import { useWords } from '../strings/words.ts';
import { Badge } from '../ui/badge.tsx';
import { Tick } from '../ui/tick.tsx';
import { AltText } from './alt-text.tsx';
import { Alternatives } from './alternatives.tsx';
import { CaptionFindings } from './caption-findings.tsx';
import { CaptionField } from './caption-field.tsx';
import type { Finding } from './current-findings.ts';
import styles from './language-columns.module.css';
import { SourceChanges } from './source-changes.tsx';

interface LanguageColumnProps {
  readonly tag: string;
  /** The event's main language: its words go into IIM too, whose fields are counted in bytes. */
  readonly main: boolean;
  readonly photo: PhotoId;
  readonly view: PhotoView | undefined;
  readonly hand: RecordHand;
  /** Of this language. */
  readonly findings: readonly Finding[];
}

/** One language's words under the photo: headline, text, whether somebody checked them. */
export function LanguageColumn({ tag, main, photo, view, hand, findings }: LanguageColumnProps): ReactNode {
  const { t, languageName } = useWords();
  const findingsId = useId();
  const name = languageName(tag);
  const caption = view?.captions[tag];
  const status = `captions.${tag}.status`;
  const text = hand.text(`captions.${tag}.text`);
  return (
    <section className={styles.column} aria-label={name}>
      <header className={styles.head}>
        <h2 className={styles.name} lang={tag}>
          {name}
        </h2>
        <Tick
          on={hand.value(status) === 'checked'}
          disabled={text === ''}
          onChange={(on) => {
            hand.edit(status, on ? 'checked' : 'draft');
            hand.flush();
          }}
        >
          {t('caption.checked')}
        </Tick>
        <p className={styles.origin}>
          {main && <span>{t('caption.main')}</span>}
          {caption && caption.source !== 'person' && <span>{t(`source.${caption.source}`)}</span>}
          {caption?.olderThan !== undefined && (
            <Badge mood="warning">
              <History aria-hidden="true" /> {t('caption.olderThan', { language: languageName(caption.olderThan) })}
            </Badge>
          )}
        </p>
      </header>
      {view && <SourceChanges tag={tag} view={view} />}
      {(['headline', 'text'] as const).map((part) => (
        <CaptionField
          key={part}
          tag={tag}
          part={part}
          main={main}
          ready={view !== undefined}
          photo={photo}
          hand={hand}
          findings={findings}
          findingsId={findingsId}
        />
      ))}
      <CaptionFindings id={findingsId} findings={findings} hand={hand} />
      <Alternatives tag={tag} alternatives={caption?.alternatives ?? []} text={text} hand={hand} />
      <AltText tag={tag} view={view} hand={hand} />
    </section>
  );
}
