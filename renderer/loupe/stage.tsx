import { type ReactNode, useCallback, useLayoutEffect, useRef, useState } from 'react';
import type { PhotoRow } from '../../src/contract/views.ts';
import type { PhotoId } from '../../src/model/ids.ts';
import { useWords } from '../strings/words.ts';
import { classes } from '../ui/classes.ts';
import { PlainPicture } from '../ui/plain-picture.tsx';
import { type PictureState, Sheet } from './sheet.tsx';
import styles from './stage.module.css';
import { StageNote } from './stage-note.tsx';
import { type Box, boxOf, type LoupeView, scaleOf, type Setting, toggledZoom } from './stage-layout.ts';
import { useDrag } from './use-drag.ts';
import { useSize } from './use-size.ts';

interface StageProps {
  readonly row: PhotoRow;
  /** Photos that a key may lead to next: fetched and decoded before. */
  readonly neighbours: readonly PhotoRow[];
  readonly view: LoupeView;
  readonly onView: (view: LoupeView) => void;
  /** Told how the photo lies, for keys that move it. */
  readonly onSetting?: ((setting: Setting) => void) | undefined;
  /** What is drawn over the photo, which lies in that box. */
  readonly over?: ((box: Box) => ReactNode) | undefined;
}

const loading: PictureState = 'loading';

/** Long side of a preview in pixels: what is shown larger than that needs the photo's own. */
const previewSize = 2048;

/** A photo on mid grey. The one before stays until the next can be drawn: a step never shows a blank. */
export function Stage({ row, neighbours, view, onView, onSetting, over }: StageProps): ReactNode {
  const { t } = useWords();
  const element = useRef<HTMLDivElement>(null);
  const stage = useSize(element);
  const [states, setStates] = useState<ReadonlyMap<PhotoId, PictureState>>(new Map());
  const [full, setFull] = useState<PictureState>(loading);
  const onPreview = useCallback((photo: PhotoId, state: PictureState) => {
    setStates((before) => (before.get(photo) === state ? before : new Map(before).set(photo, state)));
  }, []);
  const state = states.get(row.photo) ?? loading;
  const [shown, setShown] = useState(row);
  if (state === 'ready' && shown !== row) setShown(row);
  const isBare = row.plain !== undefined;
  const isSettled = isBare || state !== 'loading';
  const sheets = new Map([shown, row, ...(isSettled ? neighbours : [])].map((one) => [one.photo, one]));
  const ratio = window.devicePixelRatio;
  const setting = stage && { stage, picture: row, ratio };
  useLayoutEffect(() => {
    if (setting) onSetting?.(setting);
  });
  const drag = useDrag({ setting, view, onView });
  const isFault = typeof state === 'object';
  const isCurrent = shown.photo === row.photo;
  const needsFull =
    setting !== undefined &&
    view.scale !== 'fit' &&
    Math.max(row.width, row.height) > previewSize &&
    scaleOf(view, setting) * Math.max(row.width, row.height) > previewSize;
  return (
    <div
      ref={element}
      className={classes(styles.stage, view.scale !== 'fit' && styles.closer)}
      data-state={isFault ? 'fault' : state}
      onDoubleClick={({ clientX, clientY, currentTarget }) => {
        const { left, top } = currentTarget.getBoundingClientRect();
        if (setting) onView(toggledZoom(view, setting, { x: clientX - left, y: clientY - top }));
      }}
      {...drag}
    >
      {stage &&
        [...sheets.values()].flatMap((one) =>
          one.plain === undefined ? (
            <Sheet
              key={one.photo}
              photo={one.photo}
              name={one.name}
              box={boxOf(view, { stage, picture: one, ratio })}
              visible={one.photo === shown.photo && !isBare && !isFault}
              full={needsFull && one === row && isCurrent}
              onPreview={onPreview}
              onFull={setFull}
            />
          ) : (
            []
          ),
        )}
      {setting && isCurrent && !isFault && over?.(boxOf(view, setting))}
      {row.plain !== undefined && (
        <div className={styles.plain}>
          <PlainPicture format={row.plain} words={t('picture.plain')} />
        </div>
      )}
      {!isBare && <StageNote row={row} preview={state} full={needsFull ? full : 'ready'} closer={needsFull} />}
    </div>
  );
}
