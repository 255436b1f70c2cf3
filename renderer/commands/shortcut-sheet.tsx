import { X } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { usePreference } from '../app/preferences.ts';
import { useWords } from '../strings/words.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { commandGroups, commandIds, commandRow } from './command-table.ts';
import { keyMapOf } from './key-map.ts';
import styles from './shortcut-sheet.module.css';
import { StrokeKeys } from './stroke-keys.tsx';
import { writeStroke } from './stroke.ts';

/** The keys, beside the work and not over it. */
export function ShortcutSheet({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { t } = useWords();
  const keys = keyMapOf(usePreference('keys'));
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
      {commandGroups.map((group) => (
        <section key={group}>
          <h3 className={styles.title}>{t(`group.${group}`)}</h3>
          <dl className={styles.list}>
            {commandIds
              .filter((id) => commandRow(id).group === group && keys.strokes(id).length > 0)
              .map((id) => (
                <div key={id} className={styles.row}>
                  <dt>{t(`command.${id}`)}</dt>
                  <dd>
                    {keys.strokes(id).map((stroke) => (
                      <StrokeKeys key={writeStroke(stroke)} stroke={stroke} />
                    ))}
                  </dd>
                </div>
              ))}
          </dl>
        </section>
      ))}
    </aside>
  );
}
