import { History } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { BackupView } from '../../src/contract/backups.ts';
import { go } from '../app/routes.ts';
import { client } from '../desk/client.ts';
import { edits } from '../desk/edits.ts';
import { useWords } from '../strings/words.ts';
import { Confirm } from '../ui/confirm.tsx';
import { Notice } from '../ui/notice.tsx';
import { BackupChoice } from './backup-choice.tsx';
import styles from './restore-backup.module.css';

interface RestoreBackupProps {
  /** Newest first; one at least. */
  readonly backups: readonly BackupView[];
  /** The catalogue is only read here. */
  readonly disabled?: boolean;
}

/** Chooses a backup, says what going back to it does, asks, and does it: the catalogue then opens as it was. */
export function RestoreBackup({ backups, disabled = false }: RestoreBackupProps): ReactNode {
  const { t, exactMoment, explain } = useWords();
  const [wanted, setWanted] = useState<string>();
  const [going, setGoing] = useState(false);
  const [fault, setFault] = useState<string>();
  const good = backups.filter(({ ok }) => ok);
  const chosen = good.find(({ backup }) => backup === wanted) ?? good[0];
  const restore = async (backup: string): Promise<void> => {
    setGoing(true);
    setFault(undefined);
    await edits.flush();
    const answer = await client.call('backups.restore', { backup });
    setGoing(false);
    // The desk tells every window what it went back to; here the photos are looked at again.
    if (answer.ok) go({ screen: 'home' });
    else setFault(explain(answer.fault));
  };
  return (
    <div className={styles.restore}>
      <BackupChoice
        backups={backups}
        chosen={chosen?.backup}
        disabled={disabled || going}
        onChoose={(backup) => {
          setWanted(backup);
        }}
      />
      {fault !== undefined && <Notice mood="error">{fault}</Notice>}
      {disabled && <Notice mood="quiet">{t('backups.readOnly')}</Notice>}
      {going && <p role="status">{t('backups.going')}</p>}
      {!going && chosen && (
        <Confirm
          key={chosen.backup}
          name={t('backups.restore')}
          icon={<History aria-hidden="true" />}
          question={t('backups.ask', { date: exactMoment(chosen.date), count: chosen.photos })}
          yes={t('backups.yes')}
          no={t('backups.no')}
          disabled={disabled}
          onYes={() => void restore(chosen.backup)}
        />
      )}
    </div>
  );
}
