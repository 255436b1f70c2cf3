import { type ReactNode, useState } from 'react';
import type { CatalogueStatus } from '../../src/contract/views.ts';
import { useWords } from '../strings/words.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';

/** What the catalogue found and mended when it was opened, until the person has read it. */
export function Notices({ notices }: { readonly notices: CatalogueStatus['notices'] }): ReactNode {
  const { t } = useWords();
  const [read, setRead] = useState(0);
  const unread = notices.slice(read);
  if (unread.length === 0) return null;
  return (
    <Notice
      mood="warning"
      actions={
        <Button
          onPress={() => {
            setRead(notices.length);
          }}
        >
          {t('act.understood')}
        </Button>
      }
    >
      {unread.map(({ code, message }, index) => (
        <p key={`${code}-${index}`}>{message}</p>
      ))}
    </Notice>
  );
}
