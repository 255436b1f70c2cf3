import { X } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { useWords } from '../strings/words.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { printedStroke } from './keys.ts';
import styles from './shortcut-sheet.module.css';
import { sheet } from './shortcuts.ts';

/** The keys, beside the work and not over it. */
export function ShortcutSheet({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { t } = useWords();
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
      {sheet.map(({ title, shortcuts }) => (
        <section key={title}>
          <h3 className={styles.title}>{t(title)}</h3>
          <dl className={styles.list}>
            {shortcuts.map(({ strokes, does }) => (
              <div key={does} className={styles.row}>
                <dt>{t(does)}</dt>
                <dd>
                  {strokes.map((stroke) => (
                    <span key={printedStroke(stroke).join()} className={styles.stroke}>
                      {printedStroke(stroke).map((key) => (
                        <kbd key={key}>{key}</kbd>
                      ))}
                    </span>
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
