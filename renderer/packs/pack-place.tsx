import { Download, FolderOpen } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { PackId } from '../../src/model/ids.ts';
import { deskAway } from '../desk/client.ts';
import { shell } from '../desk/shell.ts';
import { useWords } from '../strings/words.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import page from '../ui/page.module.css';
import styles from './pack-screen.module.css';

/** Where a pack lies, and the way to it: its folder in the desktop, a download in a browser. */
export function PackPlace({ id, path }: { readonly id: PackId; readonly path: string }): ReactNode {
  const { t, explain } = useWords();
  const [fault, setFault] = useState<string>();
  const reveal = async (): Promise<void> => {
    await shell?.reveal(path).catch(() => {
      setFault(t('pack.moved'));
    });
  };
  const download = async (): Promise<void> => {
    const asked = new AbortController();
    const response = await fetch(`/pack/${id}`, { signal: asked.signal }).catch(() => undefined);
    // Only whether it is there was asked; the bytes go to the browser's own download, not through this page.
    asked.abort();
    if (response?.ok) location.assign(`/pack/${id}`);
    else setFault(response ? t('pack.notKept') : explain(deskAway));
  };
  return (
    <>
      <div className={page.row}>
        {shell ? (
          <Button icon={<FolderOpen aria-hidden="true" />} onPress={() => void reveal()}>
            {t('pack.reveal')}
          </Button>
        ) : (
          path.endsWith('.zip') && (
            <Button icon={<Download aria-hidden="true" />} onPress={() => void download()}>
              {t('pack.download')}
            </Button>
          )
        )}
        {/* A browser knows no paths: there the pack is known by its file name. */}
        <span className={styles.path}>{shell ? path : path.split(/[\\/]/).at(-1)}</span>
      </div>
      {fault !== undefined && <Notice mood="error">{fault}</Notice>}
    </>
  );
}
