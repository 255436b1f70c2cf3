import { type KeyboardEvent, type PointerEvent, type ReactNode, useState } from 'react';
import type { PhotoId } from '../../src/model/ids.ts';
import type { Portrait } from '../../src/model/speaker.ts';
import { usePicture } from '../desk/pictures.ts';
import { useWords } from '../strings/words.ts';
import { Button } from '../ui/button.tsx';
import page from '../ui/page.module.css';
import { middleOf, type Region, squareRegion } from './square-region.ts';
import styles from './portrait.module.css';

/** How far a key moves the frame, and by how much it grows, as shares of the picture's width. */
const step = 0.02;
const moves: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-step, 0],
  ArrowRight: [step, 0],
  ArrowUp: [0, -step],
  ArrowDown: [0, step],
};

interface PortraitPartProps {
  readonly photo: PhotoId;
  readonly onChoose: (portrait: Portrait) => void;
  readonly onCancel: () => void;
}

/** Which part of a photo is the portrait: a square drawn by the mouse, or moved and sized by keys. */
export function PortraitPart({ photo, onChoose, onCancel }: PortraitPartProps): ReactNode {
  const { t } = useWords();
  const address = usePicture('preview', photo);
  const [ratio, setRatio] = useState(1.5);
  const [start, setStart] = useState<{ readonly x: number; readonly y: number }>();
  const [region, setRegion] = useState<Region>();
  const draw = (event: PointerEvent<HTMLDivElement>): void => {
    if (!start) return;
    const { x, y } = placeIn(event);
    const width = Math.max(Math.abs(x - start.x), Math.abs(y - start.y) / ratio);
    const middle = {
      x: start.x + (Math.sign(x - start.x) * width) / 2,
      y: start.y + (Math.sign(y - start.y) * width * ratio) / 2,
    };
    setRegion(squareRegion(middle, width, ratio));
  };
  const press = (event: KeyboardEvent): void => {
    const move = moves[event.key];
    const grow = event.key === '+' || event.key === '=' ? step : event.key === '-' ? -step : 0;
    if (!region || (!move && grow === 0)) return;
    event.preventDefault();
    event.stopPropagation();
    const { x, y } = middleOf(region);
    setRegion(squareRegion({ x: x + (move?.[0] ?? 0), y: y + (move?.[1] ?? 0) * ratio }, region.width + grow, ratio));
  };
  return (
    <>
      <p className={page.quiet}>{t('portrait.how')}</p>
      <div
        className={styles.drawing}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          setStart(placeIn(event));
        }}
        onPointerMove={draw}
        onPointerUp={() => {
          setStart(undefined);
        }}
      >
        <img
          src={address}
          alt=""
          draggable={false}
          onLoad={({ currentTarget: { naturalWidth, naturalHeight } }) => {
            const now = naturalWidth / naturalHeight;
            setRatio(now);
            setRegion((drawn) => drawn ?? squareRegion({ x: 0.5, y: 0.4 }, 0.3, now));
          }}
        />
        {region && (
          <div
            className={styles.frame}
            role="application"
            aria-label={t('portrait.part')}
            tabIndex={0}
            ref={focusOnce}
            style={{
              left: `${region.x * 100}%`,
              top: `${region.y * 100}%`,
              width: `${region.width * 100}%`,
              height: `${region.height * 100}%`,
            }}
            onKeyDown={press}
          />
        )}
      </div>
      <div className={page.row}>
        <Button
          look="main"
          isDisabled={!region}
          onPress={() => {
            onChoose({ photo, ...(region && { region }) });
          }}
        >
          {t('portrait.usePart')}
        </Button>
        <Button
          onPress={() => {
            onChoose({ photo });
          }}
        >
          {t('portrait.useWhole')}
        </Button>
        <Button look="plain" onPress={onCancel}>
          {t('portrait.cancel')}
        </Button>
      </div>
    </>
  );
}

/** The keys move the frame as soon as it is there. */
const focusOnce = (frame: HTMLDivElement | null): void => {
  frame?.focus();
};

/** Where the pointer is, in shares of the picture. */
function placeIn({ currentTarget, clientX, clientY }: PointerEvent<HTMLDivElement>): { x: number; y: number } {
  const { left, top, width, height } = currentTarget.getBoundingClientRect();
  return { x: (clientX - left) / width, y: (clientY - top) / height };
}
