import { GripVertical, Link2, Link2Off, X } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { Button } from 'react-aria-components';
import type { ArticlePreview, IntakePreview } from '../../src/contract/views.ts';
import { useWords } from '../strings/words.ts';
import { classes } from '../ui/classes.ts';
import { IconButton } from '../ui/icon-button.tsx';
import page from '../ui/page.module.css';
import { dragCaption, useCaptionDrop } from './pair-drag.ts';
import styles from './pairing.module.css';
import { PhotoChoice } from './photo-choice.tsx';
import type { PhotoNames } from './photo-names.ts';

interface PairRowProps {
  readonly pair: string;
  readonly caption: ArticlePreview['captions'][number];
  readonly photos: readonly string[];
  readonly isMended: boolean;
  readonly left: NonNullable<IntakePreview['files']>;
  readonly names: PhotoNames;
  /** Undefined leaves the caption without a photo. */
  readonly onPut: (photo: string | undefined) => void;
  readonly onMove: (by: 1 | -1) => void;
  /** Another caption was dropped on the photo. */
  readonly onDropped: (pair: string) => void;
}

/** A caption, which can be dragged, and its photo, which can be changed: with the mouse, or by keys. */
export function PairRow({
  pair,
  caption,
  photos,
  isMended,
  left,
  names,
  onPut,
  onMove,
  onDropped,
}: PairRowProps): ReactNode {
  const { t, languageName } = useWords();
  const [choosing, setChoosing] = useState(false);
  const [isBack, setBack] = useState(false);
  const { over, target } = useCaptionDrop(onDropped);
  const isPaired = photos.length > 0;
  const onKeyDown = (event: KeyboardEvent): void => {
    const isMove = event.ctrlKey || event.metaKey;
    if (isMove && event.key === 'ArrowUp') onMove(-1);
    else if (isMove && event.key === 'ArrowDown') onMove(1);
    else if ((event.key === 'Delete' || event.key === 'Backspace') && isPaired) onPut(undefined);
    else return;
    event.preventDefault();
  };
  const why = isMended ? (isPaired ? 'import.by.person' : 'import.leftOut') : undefined;
  const by = caption.match ? (`import.by.${caption.match.by}` as const) : 'import.orphanCaption';
  return (
    <li className={styles.pair}>
      <div className={styles.caption} {...dragCaption(pair)}>
        <GripVertical aria-hidden="true" />
        <div className={styles.text} lang={caption.language}>
          {caption.text}
        </div>
      </div>
      <div className={classes(styles.photo, !isPaired && styles.orphan, over && styles.over)} {...target}>
        {isPaired ? <Link2 aria-hidden="true" /> : <Link2Off aria-hidden="true" />}
        <div className={styles.which}>
          {choosing ? (
            <PhotoChoice
              label={t('import.choosePhoto')}
              names={names}
              left={left}
              onChoose={onPut}
              onEnd={(left) => {
                setChoosing(false);
                setBack(!left);
              }}
            />
          ) : (
            <span onKeyDown={onKeyDown}>
              <Button
                className={styles.name ?? ''}
                // Whoever has chosen goes on by keys from where the choice began.
                autoFocus={isBack}
                isDisabled={!names.some}
                aria-label={t('import.photoOf', {
                  name: isPaired ? names.list(photos) : caption.fileName,
                  caption: shortened(caption.text),
                })}
                onPress={() => {
                  setChoosing(true);
                }}
              >
                {isPaired ? names.list(photos) : caption.fileName}
              </Button>
            </span>
          )}
          <div className={page.small}>
            {languageName(caption.language)} · {t(why ?? by)}
          </div>
        </div>
        {isPaired && (
          <IconButton
            name={t('import.leave', { caption: shortened(caption.text) })}
            onPress={() => {
              onPut(undefined);
            }}
          >
            <X />
          </IconButton>
        )}
      </div>
    </li>
  );
}

/** Letters of a caption that tell it from the next one. */
const enough = 40;

const shortened = (text: string): string =>
  text.length <= enough
    ? text
    : `${[...new Intl.Segmenter().segment(text)]
        .slice(0, enough)
        .map((one) => one.segment)
        .join('')}…`;
