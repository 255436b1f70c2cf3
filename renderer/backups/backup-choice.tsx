import type { ReactNode } from 'react';
import { Label, RadioButton, RadioField, RadioGroup } from 'react-aria-components';
import type { BackupView } from '../../src/contract/backups.ts';
import { useWords } from '../strings/words.ts';
import styles from './backup-choice.module.css';

interface BackupChoiceProps {
  readonly backups: readonly BackupView[];
  /** The name of the chosen one. */
  readonly chosen: string | undefined;
  readonly disabled: boolean;
  readonly onChoose: (backup: string) => void;
}

/** The backups, one a line, newest first: when, how much was in it, and why it was made where that is not the clock. */
export function BackupChoice({ backups, chosen, disabled, onChoose }: BackupChoiceProps): ReactNode {
  const { t } = useWords();
  return (
    <RadioGroup className={styles.group ?? ''} value={chosen ?? null} isDisabled={disabled} onChange={onChoose}>
      <Label className={styles.label}>{t('backups.list')}</Label>
      <div className={styles.list}>
        {backups.map((backup) => (
          <RadioField key={backup.backup} value={backup.backup} isDisabled={!backup.ok}>
            <RadioButton className={styles.backup ?? ''}>
              <Line backup={backup} />
            </RadioButton>
          </RadioField>
        ))}
      </div>
    </RadioGroup>
  );
}

function Line({ backup: { date, photos, events, kind, ok } }: { readonly backup: BackupView }): ReactNode {
  const { t, exactMoment } = useWords();
  const why = kind === 'dated' ? undefined : t(`backups.kind.${kind}`);
  const notes = [...(why === undefined ? [] : [why]), ...(ok ? [] : [t('backups.damaged')])];
  return (
    <>
      <span className={styles.dot} aria-hidden="true" />
      <span className={styles.when}>{exactMoment(date)}</span>
      <span className={styles.much}>
        {t('photos.count', { count: photos })} · {t('backups.events', { count: events })}
      </span>
      {notes.length > 0 && <span className={styles.note}>{notes.join(' · ')}</span>}
    </>
  );
}
