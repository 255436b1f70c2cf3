import { type ReactNode, useState } from 'react';
import type { Output } from '../../src/contract/commands.ts';
import type { IssuedPack } from '../../src/model/pack.ts';
import { go } from '../app/routes.ts';
import { type WordChange, wordChanges } from '../captions/word-changes.ts';
import { faultOf, useAsk } from '../desk/ask.ts';
import { select } from '../photos/selections.ts';
import { propertyName } from '../strings/property-name.ts';
import { useWords } from '../strings/words.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import page from '../ui/page.module.css';
import styles from './pack-corrections.module.css';

/** What of an issued pack would be said otherwise now; read when it is opened. */
export function PackCorrections({ pack }: { readonly pack: IssuedPack }): ReactNode {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <details
      className={styles.corrections}
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
      }}
    >
      <summary>{t('corrections.title')}</summary>
      {open && <Corrected pack={pack} />}
    </details>
  );
}

function Corrected({ pack }: { readonly pack: IssuedPack }): ReactNode {
  const { t, explain } = useWords();
  const { data, error } = useAsk('packs.corrections', { pack: pack.id }, { fresh: true });
  const fault = faultOf(error);
  if (fault) return <Notice mood="error">{explain(fault)}</Notice>;
  if (!data) return <p role="status">{t('corrections.looking')}</p>;
  const { corrected, gone } = data;
  const { event } = pack;
  const again = (): void => {
    if (!event) return;
    const [first] = pack.photos;
    const chosen = new Set(pack.photos.map(({ photo }) => photo));
    select(event, { focus: first?.photo, anchor: first?.photo, chosen });
    go({ screen: 'pack', event });
  };
  return (
    <>
      {corrected.length + gone === 0 && <p className={page.small}>{t('corrections.none')}</p>}
      {gone > 0 && <p className={page.small}>{t('corrections.gone', { count: gone })}</p>}
      <ul className={styles.photos}>
        {corrected.map((photo) => (
          <CorrectedPhoto key={photo.photo} photo={photo} />
        ))}
      </ul>
      {event && corrected.length > 0 && (
        <div className={page.row}>
          <Button onPress={again}>{t('corrections.again')}</Button>
        </div>
      )}
    </>
  );
}

/** Word by word where there is a language to tell words by; of names and lines, all of them. */
function changesOf(before: string, now: string, language: string | undefined): readonly WordChange[] {
  if (language !== undefined) return wordChanges(before, now, language);
  const gone = { text: before, kind: 'gone' as const };
  const between = { text: ' ', kind: 'same' as const };
  const added = { text: now, kind: 'new' as const };
  return [gone, between, added].filter(({ text }) => text !== '');
}

type Photo = Output<'packs.corrections'>['corrected'][number];

function CorrectedPhoto({ photo: { name, changes } }: { readonly photo: Photo }): ReactNode {
  const words = useWords();
  const { t, languageName } = words;
  const fieldName = (field: string): string =>
    field === 'caption' || field === 'headline' || field === 'people'
      ? t(`corrections.${field}`)
      : (propertyName(field, words) ?? field);
  return (
    <li>
      <h3>{name}</h3>
      {changes.length === 0 && <p className={page.small}>{t('corrections.unknown')}</p>}
      {changes.map(({ field, language, before, now }) => (
        <p key={`${field} ${language ?? ''}`} lang={language}>
          <span className={styles.field}>
            {[fieldName(field), language !== undefined && language !== 'x-default' && languageName(language)]
              .filter(Boolean)
              .join(', ')}
          </span>{' '}
          {changesOf(before, now, language).map(({ text, kind }, index) =>
            kind === 'same' ? text : kind === 'new' ? <ins key={index}>{text}</ins> : <del key={index}>{text}</del>,
          )}
        </p>
      ))}
    </li>
  );
}
