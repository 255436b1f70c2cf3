import type { ReactNode } from 'react';
import type { PhotoRow } from '../../src/contract/views.ts';
import { fullSize } from '../../src/model/full-size.ts';
import { useAsk } from '../desk/ask.ts';
import { useWords } from '../strings/words.ts';
import type { PictureState } from './sheet.tsx';
import styles from './stage.module.css';

interface StageNoteProps {
  readonly row: PhotoRow;
  readonly preview: PictureState;
  readonly full: PictureState;
  /** It is looked at more closely than its preview goes. */
  readonly closer: boolean;
}

/** What there is to say about the picture that is seen, or is not; nothing where all is well. */
export function StageNote(props: StageNoteProps): ReactNode {
  const note = useNote(props);
  if (!note) return null;
  return (
    <p className={styles.note} data-mood={note.mood} role={note.mood === 'loading' ? undefined : 'status'}>
      {note.text}
    </p>
  );
}

function useNote({ row, preview, full, closer }: StageNoteProps) {
  const { t, explain, number } = useWords();
  const { name, photo } = row;
  const view = useAsk('photos.show', { photo }).data;
  if (typeof preview === 'object')
    return { mood: 'error', text: t('loupe.noPicture', { name, why: explain(preview.fault) ?? '' }) };
  if (preview === 'loading') return { mood: 'loading', text: t('loupe.loading', { name }) };
  if (view?.file.online === false) return { mood: 'told', text: t('loupe.offline') };
  if (typeof full === 'object') return { mood: 'error', text: t('loupe.noFull', { why: explain(full.fault) ?? '' }) };
  if (full === 'loading') return { mood: 'loading', text: t('loupe.loadingFull') };
  const share = fullSize(row) / Math.max(row.width, row.height);
  if (closer && share < 1) return { mood: 'told', text: t('loupe.huge', { percent: number(Math.round(share * 100)) }) };
  return undefined;
}
