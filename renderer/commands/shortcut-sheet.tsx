import { X } from 'lucide-react';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { prefer, usePreference } from '../app/preferences.ts';
import { useWords } from '../strings/words.ts';
import { Button } from '../ui/button.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { commandGroups, commandIds, commandRow } from './command-table.ts';
import { ShortcutRow } from './shortcut-row.tsx';
import styles from './shortcut-sheet.module.css';

/** The keys, beside the work and not over it. */
export function ShortcutSheet({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { t } = useWords();
  const changed = Object.keys(usePreference('keys')).length > 0;
  const howTo = useId();
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    panel.current?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <aside
      ref={panel}
      className={styles.sheet}
      role="dialog"
      aria-label={t('keys.title')}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onClose();
      }}
    >
      <header className={styles.head}>
        <h2>{t('keys.title')}</h2>
        <IconButton name={t('keys.close')} onPress={onClose}>
          <X />
        </IconButton>
      </header>
      <p className={styles.more}>
        <span id={howTo}>{t('keys.howTo')}</span>
        {changed && (
          <Button
            look="plain"
            onPress={() => {
              prefer('keys', {});
            }}
          >
            {t('keys.resetAll')}
          </Button>
        )}
      </p>
      {commandGroups.map((group) => (
        <section key={group}>
          <h3 className={styles.title}>{t(`group.${group}`)}</h3>
          <dl>
            {commandIds
              .filter((id) => commandRow(id).group === group)
              .map((id) => (
                <ShortcutRow key={id} id={id} howTo={howTo} />
              ))}
          </dl>
        </section>
      ))}
    </aside>
  );
}
