import { type KeyboardEvent, type PointerEvent, type ReactNode, useEffect, useRef } from 'react';
import { useWords } from '../strings/words.ts';
import styles from './regions.module.css';
import { type Part, partAfterKey, partBetween, type Region } from './regions.ts';
import type { Box } from './stage-layout.ts';

interface RegionLayerProps {
  readonly box: Box;
  readonly regions: readonly Region[];
  /** The rectangle that is being drawn. */
  readonly draft: Part | undefined;
  readonly onDraft: (part: Part | undefined) => void;
}

const percent = (value: number): string => `${value * 100}%`;

const place = ({ x, y, width, height }: Part) => ({
  left: percent(x),
  top: percent(y),
  width: percent(width),
  height: percent(height),
});

/** The regions of a photo over it, each with its name, and the one that is being drawn. */
export function RegionLayer({ box, regions, draft, onDraft }: RegionLayerProps): ReactNode {
  return (
    <div className={styles.layer} style={box}>
      {regions.map(({ name, part }, index) => (
        <div key={index} className={styles.region} data-region style={place(part)}>
          <span>{name}</span>
        </div>
      ))}
      {draft && <Draft part={draft} onDraft={onDraft} />}
    </div>
  );
}

interface DraftProps {
  readonly part: Part;
  readonly onDraft: (part: Part | undefined) => void;
}

/** Drawn by dragging anywhere on the photo, or moved and sized by arrows. */
function Draft({ part, onDraft }: DraftProps): ReactNode {
  const { t } = useWords();
  const ground = useRef<HTMLDivElement>(null);
  const corner = useRef<{ readonly x: number; readonly y: number }>(undefined);
  useEffect(() => {
    ground.current?.focus();
  }, []);
  const at = ({ clientX, clientY, currentTarget }: PointerEvent<HTMLElement>) => {
    const { left, top, width, height } = currentTarget.getBoundingClientRect();
    return { x: (clientX - left) / width, y: (clientY - top) / height };
  };
  const end = (): void => {
    corner.current = undefined;
  };
  return (
    <div
      ref={ground}
      className={styles.ground}
      role="group"
      tabIndex={0}
      aria-label={t('loupe.drawing')}
      data-own-keys
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key === 'Escape') onDraft(undefined);
        if (event.key === 'Enter') document.querySelector<HTMLElement>('[data-region-name]')?.focus();
        const next = partAfterKey(part, event.key, event.shiftKey);
        if (next) onDraft(next);
        if (next || event.key === 'Escape' || event.key === 'Enter') event.preventDefault();
        event.stopPropagation();
      }}
      onDoubleClick={(event) => {
        event.stopPropagation();
      }}
      onPointerDown={(event) => {
        event.stopPropagation();
        event.currentTarget.setPointerCapture(event.pointerId);
        corner.current = at(event);
      }}
      onPointerMove={(event) => {
        if (corner.current) onDraft(partBetween(corner.current, at(event)));
      }}
      onPointerUp={end}
      onPointerCancel={end}
    >
      <div className={styles.draft} style={place(part)} />
    </div>
  );
}
