import type { ReactNode } from 'react';
import type { PropertyValue } from '../../src/model/value.ts';
import { useWords } from '../strings/words.ts';
import { Notice } from '../ui/notice.tsx';
import styles from './template-panel.module.css';
import { templateFieldName } from './template-row.tsx';
import type { TemplatePreview } from './use-template.ts';

/** What a template would change, field by field, and what it leaves as it is since a photo has no words for it. */
export function TemplateChanges({ preview }: { readonly preview: TemplatePreview }): ReactNode {
  const words = useWords();
  const { t } = words;
  const { changes, photos, missing } = preview;
  const more = photos - new Set(changes.map(({ photo }) => photo)).size;
  return (
    <>
      {missing.map(({ variable, photos: count }) => (
        <Notice key={variable} mood="warning">
          {t('template.missing', { variable, count })}
        </Notice>
      ))}
      {photos === 0 ? (
        <Notice mood="quiet">{t('template.nothing')}</Notice>
      ) : (
        <ul className={styles.changes} tabIndex={0} aria-label={t('template.changes', { count: photos })}>
          {changes.map(({ photo, name, property, language, before, after }) => (
            <li key={`${photo} ${property} ${language ?? ''}`}>
              <p className={styles.where}>
                {name} · {templateFieldName({ property, language }, words)}
              </p>
              {before !== undefined && before !== '' && (
                <p lang={language}>
                  <del className={styles.before}>{plain(before)}</del>
                </p>
              )}
              <p lang={language}>
                {after === undefined ? t('template.emptied') : <ins className={styles.after}>{plain(after)}</ins>}
              </p>
            </li>
          ))}
          {more > 0 && <li>{t('template.more', { count: more })}</li>}
        </ul>
      )}
    </>
  );
}

/** As it is read in a line. */
function plain(value: PropertyValue): string {
  if (Array.isArray(value)) return value.map((item: PropertyValue) => plain(item)).join(', ');
  if (typeof value === 'object')
    return Object.values(value)
      .map((item) => plain(item))
      .join(' · ');
  return String(value);
}
