import type { ReactNode } from 'react';
import { useAsk } from '../desk/ask.ts';
import { useWords } from '../strings/words.ts';

export function App(): ReactNode {
  const { t } = useWords();
  const status = useAsk('catalogue.status', {});
  return (
    <main>
      <h1>{t('app.name')}</h1>
      <p role="status">
        {status.data
          ? t('status.photos', { count: status.data.photos })
          : status.isError
            ? status.error.message
            : t('desk.connecting')}
      </p>
    </main>
  );
}
