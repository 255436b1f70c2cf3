import { FileImage, FileText, Folder, FolderPlus, X } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Entry } from '../../src/contract/views.ts';
import { useAsk } from '../desk/ask.ts';
import { shell } from '../desk/shell.ts';
import { useWords } from '../strings/words.ts';
import { Button } from '../ui/button.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { Progress } from '../ui/progress.tsx';
import { type Basket, put, takeOut } from './basket.ts';
import { chooseFiles } from './choose-files.ts';
import styles from './chooser.module.css';

/** Where folders, photos and articles are dropped or chosen, and what was. */
export function Chooser({ basket }: { readonly basket: Basket }): ReactNode {
  const { t } = useWords();
  const opened = useAsk('entries.list', {});
  const chosen = [...basket.photos, ...basket.articles];
  const offered = opened.data?.entries.filter(({ entry }) => !chosen.some((known) => known.entry === entry)) ?? [];
  const folder = async (): Promise<void> => {
    if (!shell) chooseFiles('folder');
    else {
      const entry = await shell.chooseFolder();
      if (entry) put([entry]);
    }
  };
  const files = async (kind: 'photos' | 'articles'): Promise<void> => {
    if (!shell) chooseFiles(kind);
    else put(await shell.chooseFiles(kind));
  };
  return (
    <section className={styles.chooser} aria-label={t('import.choose')}>
      <p className={styles.drop}>{t('import.drop')}</p>
      <div className={styles.row}>
        <Button icon={<FolderPlus aria-hidden="true" />} onPress={() => void folder()}>
          {t('import.folder')}
        </Button>
        <Button icon={<FileImage aria-hidden="true" />} onPress={() => void files('photos')}>
          {t('import.photos')}
        </Button>
        <Button icon={<FileText aria-hidden="true" />} onPress={() => void files('articles')}>
          {t('import.articles')}
        </Button>
        {offered.map((entry) => (
          <Button
            key={entry.entry}
            icon={<Folder aria-hidden="true" />}
            onPress={() => {
              put([entry]);
            }}
          >
            {t('import.opened', { name: entry.name })}
          </Button>
        ))}
      </div>
      {basket.uploading && (
        <div>
          <p role="status">{t('import.uploading', { done: basket.uploading.done, total: basket.uploading.total })}</p>
          <Progress label={t('import.choose')} done={basket.uploading.done} total={basket.uploading.total} />
        </div>
      )}
      {chosen.length > 0 && <Chosen entries={chosen} articles={basket.articles} />}
    </section>
  );
}

/** More would be a wall of names; the pairing below has them all. */
const mostShown = 24;

function Chosen({
  entries,
  articles,
}: {
  readonly entries: readonly Entry[];
  readonly articles: readonly Entry[];
}): ReactNode {
  const { t } = useWords();
  return (
    <ul className={styles.row} aria-label={t('import.chosen')}>
      {entries.slice(0, mostShown).map((entry) => (
        <li key={entry.entry} className={styles.entry}>
          {entry.kind === 'folder' ? (
            <Folder aria-hidden="true" />
          ) : articles.includes(entry) ? (
            <FileText aria-hidden="true" />
          ) : (
            <FileImage aria-hidden="true" />
          )}
          <span className={styles.name}>{entry.name}</span>
          <IconButton
            name={t('import.takeOut', { name: entry.name })}
            onPress={() => {
              takeOut(entry);
            }}
          >
            <X />
          </IconButton>
        </li>
      ))}
      {entries.length > mostShown && (
        <li className={styles.more}>{t('import.more', { count: entries.length - mostShown })}</li>
      )}
    </ul>
  );
}
