import { ChevronLeft, ChevronRight, Unplug } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { PhotoView } from '../../src/contract/views.ts';
import { formatName } from '../../src/model/format-name.ts';
import type { PhotoId } from '../../src/model/ids.ts';
import { usePicture } from '../desk/pictures.ts';
import { useWords } from '../strings/words.ts';
import { Badge } from '../ui/badge.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { PlainPicture } from '../ui/plain-picture.tsx';
import styles from './photo-head.module.css';

interface PhotoHeadProps {
  readonly photo: PhotoId;
  readonly view: PhotoView | undefined;
  readonly place: number;
  readonly total: number;
  readonly onStep: (by: number) => void;
}

/** The photo on mid grey, so that eyes can judge it, and which one it is. */
export function PhotoHead({ photo, view, place, total, onStep }: PhotoHeadProps): ReactNode {
  const { t, date, number } = useWords();
  return (
    <div className={styles.head}>
      {view?.shownBy?.kind === 'nothing' ? (
        <figure className={styles.preview}>
          <PlainPicture format={formatName(view.file.mimeType)} words={t('picture.plain')} />
        </figure>
      ) : (
        <Preview key={photo} photo={photo} name={view?.file.name ?? ''} />
      )}
      <div className={styles.line}>
        <span className={styles.name} title={view?.file.name}>
          {view?.file.name}
        </span>
        <span className={styles.place}>{t('caption.place', { place: place + 1, total })}</span>
        <IconButton
          name={t('caption.previous')}
          isDisabled={place <= 0}
          onPress={() => {
            onStep(-1);
          }}
        >
          <ChevronLeft />
        </IconButton>
        <IconButton
          name={t('caption.next')}
          isDisabled={place + 1 >= total}
          onPress={() => {
            onStep(1);
          }}
        >
          <ChevronRight />
        </IconButton>
      </div>
      {view && (
        <p className={styles.facts}>
          <span>
            {number(view.width)} × {number(view.height)}
          </span>
          {view.shownBy?.kind === 'preview' && (
            <span>
              {t('picture.ofPreview', { width: number(view.shownBy.width), height: number(view.shownBy.height) })}
            </span>
          )}
          {view.captured && <span>{date(view.captured.value)}</span>}
          {view.beside?.map(({ path, name, mimeType, online }) => (
            <Badge
              key={path}
              {...(!online && { mood: 'warning' as const })}
              title={t(online ? 'picture.beside' : 'picture.besideAway', { name })}
            >
              + {formatName(mimeType)}
            </Badge>
          ))}
          {!view.file.online && (
            <Badge mood="warning" title={t('caption.offlineMore')}>
              <Unplug aria-hidden="true" /> {t('caption.offline')}
            </Badge>
          )}
        </p>
      )}
    </div>
  );
}

/** The preview; until it is made the thumbnail stands in its place. */
function Preview({ photo, name }: { readonly photo: PhotoId; readonly name: string }): ReactNode {
  const { t } = useWords();
  const thumbnail = usePicture('thumb', photo);
  const preview = usePicture('preview', photo);
  const [loaded, setLoaded] = useState<string>();
  const [failed, setFailed] = useState<string>();
  return (
    <figure className={styles.preview}>
      {loaded !== preview && <img className={styles.under} src={thumbnail} alt="" />}
      {failed !== preview && (
        <img
          src={preview}
          alt={t('caption.previewOf', { name })}
          onLoad={() => {
            setLoaded(preview);
          }}
          onError={() => {
            setFailed(preview);
          }}
        />
      )}
    </figure>
  );
}
