import { Lock, LockOpen } from 'lucide-react';
import type { ReactNode } from 'react';
import type { CatalogueStatus } from '../../src/contract/views.ts';
import { client } from '../desk/client.ts';
import { useWords } from '../strings/words.ts';
import { Button } from '../ui/button.tsx';
import styles from './status-line.module.css';

/** That nothing can be changed here: who writes, or that nobody does any more and what to do then. */
export function ReadOnlyState({ status }: { readonly status: CatalogueStatus }): ReactNode {
  const { t } = useWords();
  const { writer, writerLeft } = status;
  const reason = writer
    ? t('status.readOnlyBecause', { host: writer.host, pid: String(writer.pid) })
    : t(writerLeft ? 'status.writerLeft' : 'status.readOnly');
  const Sign = writerLeft ? LockOpen : Lock;
  return (
    <span role="status" className={styles.warning}>
      <Sign aria-hidden="true" />
      {reason}
      {writerLeft && (
        <Button look="plain" onPress={() => void client.call('catalogue.open', {})}>
          {t('status.openAgain')}
        </Button>
      )}
    </span>
  );
}
