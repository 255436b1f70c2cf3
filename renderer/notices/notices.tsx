import { CircleCheck, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import type { NoticeView } from '../../src/contract/notices.ts';
import { useWords } from '../strings/words.ts';
import { Button } from '../ui/button.tsx';
import { classes } from '../ui/classes.ts';
import { NoticeLine } from './notice-line.tsx';
import styles from './notices.module.css';
import { markRead, useUnread } from './read-notices.ts';

/** What went as it should. */
const good: readonly string[] = ['catalogue/restored', 'catalogue/migrated'];

/** What was found and mended in the catalogue, now or when it was opened, until the person has read it. */
export function Notices({ notices }: { readonly notices: readonly NoticeView[] }): ReactNode {
  const { t } = useWords();
  const unread = useUnread(notices);
  const isGood = unread.every(({ code }) => good.includes(code));
  return (
    <section aria-label={t('notice.title')} aria-live="polite">
      {unread.length > 0 && (
        <div className={classes(styles.notices, isGood ? styles.good : styles.warning)}>
          {isGood ? <CircleCheck aria-hidden="true" /> : <TriangleAlert aria-hidden="true" />}
          <ul className={styles.list}>
            {unread.map((notice, index) => (
              <NoticeLine key={`${notice.found} ${notice.code} ${index}`} notice={notice} />
            ))}
          </ul>
          <Button
            onPress={() => {
              markRead(unread);
            }}
          >
            {t('act.understood')}
          </Button>
        </div>
      )}
    </section>
  );
}
