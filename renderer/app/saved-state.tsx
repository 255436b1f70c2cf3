import { CircleAlert, CircleCheck } from 'lucide-react';
import { type ReactNode, useEffect, useState, useSyncExternalStore } from 'react';
import { edits } from '../desk/edits.ts';
import { useWords, type Words } from '../strings/words.ts';
import { Button } from '../ui/button.tsx';
import styles from './status-line.module.css';

/** How many records wait, and why, as one text: a snapshot that compares by value. */
function waitingNow({ explain }: Words): string {
  const all = edits.waiting();
  const fault = all.find((record) => record.fault)?.fault;
  const theirs = all.some(({ fields }) => Object.values(fields).some((field) => field.theirs));
  if (fault) return fault.code === 'desk/away' ? 'away' : `fault:${explain(fault) ?? ''}`;
  if (theirs) return 'choice';
  return all.length > 0 ? 'saving' : 'saved';
}

/** Whether everything that was typed is on the disk. */
export function SavedState({ away }: { readonly away: boolean }): ReactNode {
  const words = useWords();
  const { t } = words;
  const state = useSyncExternalStore(edits.subscribe, () => waitingNow(words));
  const savedAt = useSyncExternalStore(edits.subscribe, edits.savedAt);
  if (state.startsWith('fault:')) {
    return (
      <span className={styles.error}>
        <CircleAlert aria-hidden="true" />
        {t('saved.failed', { why: state.slice('fault:'.length) })}
        <Button
          look="plain"
          onPress={() => {
            edits.retry();
          }}
        >
          {t('saved.again')}
        </Button>
      </span>
    );
  }
  if (state === 'away') return <span className={styles.warning}>{t('saved.away')}</span>;
  if (state === 'choice') return <span className={styles.warning}>{t('saved.choice')}</span>;
  if (away) return state === 'saving' && t('saved.away');
  if (state === 'saving') return t('saved.saving');
  return (
    <span>
      <CircleCheck aria-hidden="true" /> <SavedAgo at={savedAt} />
    </span>
  );
}

/** 'saved', and for a minute how long ago. */
function SavedAgo({ at }: { readonly at: number | undefined }): ReactNode {
  const { t, seconds } = useWords();
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => {
      setNow(Date.now());
    }, 5_000);
    return () => {
      clearInterval(timer);
    };
  }, []);
  const ago = at === undefined ? Infinity : (now - at) / 1000;
  return ago < 1 || ago > 60 ? t('saved.saved') : t('saved.ago', { time: seconds(ago) });
}
