import type { ReactNode } from 'react';
import type { PhotoId } from '../../src/model/ids.ts';
import { usePicture } from '../desk/pictures.ts';
import { useWords } from '../strings/words.ts';
import styles from './many-head.module.css';

/** Pictures that there is room for. */
const mostShown = 6;

/** How many photos are edited, and the first of them on mid grey. */
export function ManyHead({ photos }: { readonly photos: readonly PhotoId[] }): ReactNode {
  const { t } = useWords();
  const count = photos.length;
  return (
    <div className={styles.head}>
      <div className={styles.pictures} aria-hidden="true">
        {photos.slice(0, mostShown).map((photo) => (
          <Picture key={photo} photo={photo} />
        ))}
      </div>
      <h2 className={styles.title}>{t('many.title', { count })}</h2>
      <p className={styles.more}>{t('many.more')}</p>
    </div>
  );
}

const Picture = ({ photo }: { readonly photo: PhotoId }): ReactNode => (
  <img src={usePicture('thumb', photo)} alt="" decoding="async" />
);
