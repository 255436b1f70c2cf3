import type { KeyboardEvent, PointerEvent, ReactNode } from 'react';
import styles from './pane-divider.module.css';

interface PaneDividerProps {
  readonly name: string;
  /** Width of the pane in pixels. */
  readonly width: number;
  readonly least: number;
  readonly most: number;
  /** 1 where the pane lies left of the line, -1 where right. */
  readonly side: 1 | -1;
  readonly onWidth: (width: number) => void;
}

const keyStep = 16;

/** The line between two panes: dragged, or moved with the arrow keys (WAI-ARIA window splitter). */
export function PaneDivider({ name, width, least, most, side, onWidth }: PaneDividerProps): ReactNode {
  const move = (next: number): void => {
    onWidth(Math.round(Math.min(most, Math.max(least, next))));
  };
  const drag = (event: PointerEvent<HTMLDivElement>): void => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    move(width + event.movementX * side);
  };
  const keys = (event: KeyboardEvent): void => {
    const step = { ArrowLeft: -keyStep, ArrowRight: keyStep }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    move(width + step * side);
  };
  return (
    <div
      className={styles.divider}
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={name}
      aria-valuenow={width}
      aria-valuemin={least}
      aria-valuemax={most}
      onKeyDown={keys}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={drag}
    />
  );
}
