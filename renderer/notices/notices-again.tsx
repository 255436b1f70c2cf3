import { Info } from 'lucide-react';
import type { ReactNode } from 'react';
import type { NoticeView } from '../../src/contract/notices.ts';
import { useWords } from '../strings/words.ts';
import { Button } from '../ui/button.tsx';
import { showAgain, useUnread } from './read-notices.ts';

/** In the status line: how many notices were read, to see them once more. */
export function NoticesAgain({ notices }: { readonly notices: readonly NoticeView[] }): ReactNode {
  const { t } = useWords();
  const count = notices.length - useUnread(notices).length;
  if (count === 0) return null;
  return (
    <Button look="plain" icon={<Info aria-hidden="true" />} onPress={showAgain}>
      {t('notice.again', { count })}
    </Button>
  );
}
