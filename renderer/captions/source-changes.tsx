import { Check } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { PhotoView } from '../../src/contract/views.ts';
import { client } from '../desk/client.ts';
import { edits } from '../desk/edits.ts';
import { useWords } from '../strings/words.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import styles from './source-changes.module.css';
import { wordChanges } from './word-changes.ts';

/** What changed in the words that this caption was written from, until it is mended or found still right. */
export function SourceChanges({ tag, view }: { readonly tag: string; readonly view: PhotoView }): ReactNode {
  const { t, languageName, explain } = useWords();
  const [fault, setFault] = useState<string>();
  const { olderThan, basedOn } = view.captions[tag] ?? {};
  const before = basedOn?.text;
  if (olderThan === undefined) return null;
  const now = view.captions[olderThan]?.text ?? '';
  const keep = async (): Promise<void> => {
    await edits.flush();
    const set = { [`captions.${tag}.status`]: 'checked' as const };
    const answer = await client.call('photos.edit', { photo: view.photo, set });
    setFault(answer.ok ? undefined : explain(answer.fault));
  };
  return (
    <div className={styles.changes}>
      <p className={styles.what}>{t('caption.changedIn', { language: languageName(olderThan) })}</p>
      {before !== undefined && (
        <p lang={olderThan} className={styles.text}>
          {wordChanges(before, now, olderThan).map(({ text, kind }, index) =>
            kind === 'same' ? text : kind === 'new' ? <ins key={index}>{text}</ins> : <del key={index}>{text}</del>,
          )}
        </p>
      )}
      <Button look="plain" icon={<Check aria-hidden="true" />} onPress={() => void keep()}>
        {t('caption.stillRight')}
      </Button>
      {fault !== undefined && <Notice mood="error">{fault}</Notice>}
    </div>
  );
}
