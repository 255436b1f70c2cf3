import { type ReactNode, useEffect, useState, useSyncExternalStore } from 'react';
import { edits } from '../desk/edits.ts';
import { useJobs } from '../desk/jobs.ts';
import { shell } from '../desk/shell.ts';
import { useWords } from '../strings/words.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import styles from './wanted-catalogue.module.css';

const waitingEdits = (): number => edits.waiting().length;

/** The program was started again with another catalogue: it is opened here, as soon as that costs nobody anything. */
export function WantedCatalogue(): ReactNode {
  const { t } = useWords();
  const [isWanted, setWanted] = useState(false);
  const unsaved = useSyncExternalStore(edits.subscribe, waitingEdits) > 0;
  const isBusy = [...useJobs().values()].some(({ ended }) => !ended);
  useEffect(
    () =>
      shell?.onCatalogueWanted(() => {
        setWanted(true);
        void edits.flush();
      }),
    [],
  );
  useEffect(() => {
    if (isWanted && !unsaved && !isBusy) void shell?.openWanted();
  }, [isWanted, unsaved, isBusy]);
  if (!isWanted || !(unsaved || isBusy)) return null;
  return (
    <div className={styles.wanted}>
      <Notice
        mood="warning"
        actions={
          <>
            <Button
              onPress={() => {
                setWanted(false);
              }}
            >
              {t('wanted.stay')}
            </Button>
            {!unsaved && (
              <Button look="danger" onPress={() => void shell?.openWanted()}>
                {t('wanted.open')}
              </Button>
            )}
          </>
        }
      >
        {t(unsaved ? 'wanted.unsaved' : 'wanted.busy')}
      </Notice>
    </div>
  );
}
