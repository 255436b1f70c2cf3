import { Merge } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { SpeakerView } from '../../src/contract/views.ts';
import { inLanguage } from '../../src/model/in-language.ts';
import { go } from '../app/routes.ts';
import { faultOf, useAsk } from '../desk/ask.ts';
import { client } from '../desk/client.ts';
import { useWords } from '../strings/words.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { onEscape } from '../ui/on-escape.ts';
import page from '../ui/page.module.css';
import { PhotoThumb } from './photo-thumb.tsx';
import { speakerName } from './speaker-name.ts';
import styles from './merge-preview.module.css';

/** Photos that are shown of those that change. */
const mostShown = 8;

interface MergePreviewProps {
  /** Who is gone afterwards. */
  readonly from: SpeakerView;
  readonly into: SpeakerView;
  readonly onCancel: () => void;
}

/** What merging would change, shown before it is done: names that come, photos that change, words that do not. */
export function MergePreview({ from, into, onCancel }: MergePreviewProps): ReactNode {
  const { t, locale, explain, number } = useWords();
  const asked = useAsk('speakers.previewMerge', { from: from.id, into: into.id }, { fresh: true });
  const [refused, setRefused] = useState<string>();
  const preview = asked.data;
  const name = speakerName(from, [locale]).text;
  const merge = async (): Promise<void> => {
    const answer = await client.call('speakers.merge', { from: from.id, into: into.id });
    if (answer.ok) go({ screen: 'speakers', speaker: into.id });
    else setRefused(explain(answer.fault));
  };
  const fault = refused ?? explain(faultOf(asked.error));
  const coming = Object.entries(preview?.merged.names ?? {}).flatMap(([tag, names]) =>
    names.filter((spelling) => !into.names[tag]?.includes(spelling)).map((spelling) => ({ tag, spelling })),
  );
  const had = new Set(into.titles.map((title) => JSON.stringify(title)));
  const titles = (preview?.merged.titles ?? []).filter((title) => !had.has(JSON.stringify(title)));
  const identifiers = (preview?.merged.identifiers ?? []).filter((one) => !into.identifiers.includes(one));
  const more = (preview?.photos.length ?? 0) - mostShown;
  return (
    <div
      className={styles.preview}
      role="group"
      aria-label={t('speakers.mergeName', { name })}
      onKeyDown={onEscape(onCancel)}
    >
      {preview && (
        <>
          <p>
            {t('speakers.mergeAsk', {
              name,
              into: speakerName(into, [locale]).text,
              count: preview.photos.length,
            })}
          </p>
          {coming.length > 0 && (
            <p>
              <span className={page.quiet}>{t('speakers.mergeNames')}</span>{' '}
              {coming.map(({ tag, spelling }) => (
                <span key={`${tag} ${spelling}`} lang={tag} className={styles.spelling}>
                  {spelling}
                </span>
              ))}
            </p>
          )}
          {titles.length > 0 && (
            <p>
              <span className={page.quiet}>{t('speakers.mergeTitles')}</span>{' '}
              {titles.map((title) => (
                <span key={JSON.stringify(title)} className={styles.spelling}>
                  {inLanguage(title.text, [locale])}
                </span>
              ))}
            </p>
          )}
          {identifiers.length > 0 && (
            <p>
              <span className={page.quiet}>{t('speakers.mergeIdentifiers')}</span>{' '}
              {identifiers.map((identifier) => (
                <span key={identifier} className={styles.spelling}>
                  {identifier}
                </span>
              ))}
            </p>
          )}
          {preview.photos.length > 0 && (
            <div className={page.row}>
              {preview.photos.slice(0, mostShown).map((photo) => (
                <PhotoThumb key={photo} photo={photo} />
              ))}
              {more > 0 && <span className={page.quiet}>+{number(more)}</span>}
            </div>
          )}
          {preview.both > 0 && <p>{t('speakers.mergeBoth', { count: preview.both })}</p>}
          <p className={page.quiet}>{t('speakers.mergeUntouched')}</p>
        </>
      )}
      {fault !== undefined && <Notice mood="error">{fault}</Notice>}
      <div className={page.row}>
        <Button autoFocus onPress={onCancel}>
          {t('speakers.mergeNo')}
        </Button>
        <Button
          look="main"
          icon={<Merge aria-hidden="true" />}
          isDisabled={!preview}
          onPress={() => {
            void merge();
          }}
        >
          {t('speakers.mergeYes')}
        </Button>
      </div>
    </div>
  );
}
