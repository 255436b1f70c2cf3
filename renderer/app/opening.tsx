import type { ReactNode } from 'react';
import type { FaultData } from '../../src/model/fault.ts';
import { answers } from '../desk/ask.ts';
import { useWords } from '../strings/words.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import styles from './opening.module.css';

/** Before the desk's first answer, or where it could not open the catalogue: what happened and what to do. */
export function Opening({ fault }: { readonly fault: FaultData | undefined }): ReactNode {
  const { t } = useWords();
  const waiting = fault === undefined || fault.code === 'desk/away';
  return (
    <main className={styles.opening}>
      <h1 className={styles.name}>{t('app.name')}</h1>
      {waiting ? (
        <p role="status">{t(fault ? 'desk.away' : 'desk.connecting')}</p>
      ) : (
        <Notice
          mood="error"
          actions={<Button onPress={() => void answers.invalidateQueries()}>{t('act.again')}</Button>}
        >
          {fault.message}
        </Notice>
      )}
    </main>
  );
}
