import { type ReactNode, useState } from 'react';
import type { FaultData } from '../../src/model/fault.ts';
import { RestoreBackup } from '../backups/restore-backup.tsx';
import { answers, useAsk } from '../desk/ask.ts';
import { client } from '../desk/client.ts';
import { shell } from '../desk/shell.ts';
import { useWords } from '../strings/words.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import styles from './opening.module.css';
import { refusalText } from './refusal-text.ts';
import { ViewMenu } from './view-menu.tsx';

/** Before the desk's first answer, or where it could not open the catalogue: what happened and what to do. */
export function Opening({ fault }: { readonly fault: FaultData | undefined }): ReactNode {
  const { t } = useWords();
  if (fault !== undefined && fault.code !== 'desk/away') return <Refused fault={fault} />;
  return (
    <main className={styles.opening}>
      <h1 className={styles.name}>{t('app.name')}</h1>
      <p role="status">{t(fault ? 'desk.away' : 'desk.connecting')}</p>
    </main>
  );
}

/** The catalogue cannot be opened: why, another try, and the backups that it can go back to. */
function Refused({ fault }: { readonly fault: FaultData }): ReactNode {
  const words = useWords();
  const { t } = words;
  const [trying, setTrying] = useState(false);
  // An older program would put an older catalogue in the place of a newer one.
  const isNewer = fault.code === 'catalogue/newer-version';
  const asked = useAsk('backups.list', {}, { when: !isNewer, fresh: true });
  const backups = asked.data?.backups ?? [];
  const tryAgain = async (): Promise<void> => {
    setTrying(true);
    await client.call('catalogue.open', {});
    await answers.invalidateQueries();
    setTrying(false);
  };
  return (
    <main className={styles.refused}>
      <div className={styles.column}>
        <header className={styles.head}>
          <h1 className={styles.name}>{t('app.name')}</h1>
          <ViewMenu />
        </header>
        <h2>{t('opening.refused')}</h2>
        <Notice
          mood="error"
          actions={
            <>
              <Button isDisabled={trying} onPress={() => void tryAgain()}>
                {t('act.again')}
              </Button>
              {shell && (
                <Button isDisabled={trying} onPress={() => void shell?.chooseCatalogue()}>
                  {t('opening.another')}
                </Button>
              )}
            </>
          }
        >
          {refusalText(fault, words)}
        </Notice>
        {asked.isLoading && <p role="status">{t('backups.looking')}</p>}
        {backups.length > 0 && (
          <section className={styles.backups} aria-label={t('opening.backups')}>
            <h2>{t('opening.backups')}</h2>
            <p>{t('opening.backupsMore')}</p>
            <RestoreBackup backups={backups} />
          </section>
        )}
        {!isNewer && !asked.isLoading && backups.length === 0 && <p>{t('opening.noBackups')}</p>}
      </div>
    </main>
  );
}
