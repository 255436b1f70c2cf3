import { History } from 'lucide-react';
import type { ReactNode } from 'react';
import { faultOf, useAsk } from '../desk/ask.ts';
import { useWords } from '../strings/words.ts';
import { Empty } from '../ui/empty.tsx';
import { Notice } from '../ui/notice.tsx';
import { Page } from '../ui/page.tsx';
import { RestoreBackup } from './restore-backup.tsx';

/** What the catalogue was at other times, and the way back. */
export function BackupsScreen(): ReactNode {
  const { t } = useWords();
  return (
    <Page title={t('backups.title')} lead={t('backups.lead')}>
      <Backups />
    </Page>
  );
}

function Backups(): ReactNode {
  const { t, explain } = useWords();
  const status = useAsk('catalogue.status', {});
  const asked = useAsk('backups.list', {}, { fresh: true });
  const fault = faultOf(asked.error);
  if (fault) return <Notice mood="error">{explain(fault)}</Notice>;
  if (!asked.data) return <p role="status">{t('backups.looking')}</p>;
  if (asked.data.backups.length === 0) {
    return (
      <Empty icon={<History />} title={t('backups.none')}>
        {t('backups.noneMore')}
      </Empty>
    );
  }
  return <RestoreBackup backups={asked.data.backups} disabled={status.data?.mode === 'read-only'} />;
}
