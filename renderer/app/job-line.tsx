import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { client } from '../desk/client.ts';
import type { Job } from '../desk/jobs.ts';
import { useWords } from '../strings/words.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { Progress } from '../ui/progress.tsx';
import { usePace } from './pace.ts';
import styles from './status-line.module.css';

/** Long work in one line: 'Importing 412 of 2,000 · 31/s · 51 s left', and a cross that stops it. */
export function JobLine({ job: { progress } }: { readonly job: Job }): ReactNode {
  const { t } = useWords();
  const name = t(`job.${progress.kind}`);
  const pace = usePace(progress);
  return (
    <span className={styles.job}>
      <span>
        {name} {pace}
      </span>
      <span className={styles.track}>
        <Progress label={name} done={progress.done} total={progress.total} />
      </span>
      <IconButton
        name={t('job.cancel', { name })}
        onPress={() => void client.call('jobs.cancel', { job: progress.job })}
      >
        <X />
      </IconButton>
    </span>
  );
}
