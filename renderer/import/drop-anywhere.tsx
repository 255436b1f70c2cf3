import { type DragEvent, type ReactNode, useState } from 'react';
import { go, type Route } from '../app/routes.ts';
import { isDraggedOut } from '../desk/drag-out.ts';
import { shell } from '../desk/shell.ts';
import { useWords } from '../strings/words.ts';
import { putFiles } from './basket.ts';
import styles from './drop-anywhere.module.css';
import { droppedFiles } from './dropped-files.ts';

/** Files from elsewhere: copies that are dragged out of this window are not brought in again. */
const holdsFiles = (event: DragEvent): boolean => event.dataTransfer.types.includes('Files') && !isDraggedOut();

/** Folders, photos and articles may be dropped anywhere on the window; they lead to the import screen. */
export function DropAnywhere({ route, children }: { readonly route: Route; readonly children: ReactNode }): ReactNode {
  const { t } = useWords();
  const [over, setOver] = useState(false);
  const drop = async (event: DragEvent): Promise<void> => {
    event.preventDefault();
    setOver(false);
    const files = shell ? [...event.dataTransfer.files] : await droppedFiles(event.dataTransfer);
    if (route.screen !== 'import') go({ screen: 'import' });
    await putFiles(files);
  };
  return (
    <div
      className={styles.area}
      onDragOver={(event) => {
        if (!holdsFiles(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (event.relatedTarget === null) setOver(false);
      }}
      onDrop={(event) => {
        if (holdsFiles(event)) void drop(event);
      }}
    >
      {children}
      {over && <div className={styles.over}>{t('import.dropHere')}</div>}
    </div>
  );
}
