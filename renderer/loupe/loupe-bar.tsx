import { ArrowLeft, Columns2, Expand, RotateCcw, RotateCw, ZoomIn, ZoomOut } from 'lucide-react';
import type { ReactNode } from 'react';
import type { PhotoRow } from '../../src/contract/views.ts';
import { CommandButton } from '../commands/command-button.tsx';
import { MarkBadges } from '../photos/mark-badges.tsx';
import { useWords } from '../strings/words.ts';
import { IconButton } from '../ui/icon-button.tsx';
import styles from './loupe.module.css';
import type { LoupeView } from './stage-layout.ts';

interface LoupeBarProps {
  readonly row: PhotoRow;
  /** From 1. */
  readonly place: number;
  readonly total: number;
  readonly zoom: { readonly view: LoupeView; readonly scale: number };
  readonly isComparing: boolean;
  readonly onBack: () => void;
}

/** What is seen, where in the list it is, and how closely it is looked at. */
export function LoupeBar({ row, place, total, zoom, isComparing, onBack }: LoupeBarProps): ReactNode {
  const { t, number } = useWords();
  return (
    <header className={styles.bar}>
      <IconButton name={t('loupe.back')} keys={['Esc']} onPress={onBack}>
        <ArrowLeft />
      </IconButton>
      <p className={styles.title} role="status">
        <strong title={row.name}>{row.name}</strong>{' '}
        <span>{t('loupe.place', { place: number(place), total: number(total) })}</span>
      </p>
      <span className={styles.marks}>
        <MarkBadges row={row} />
      </span>
      <span className={styles.scale}>
        {zoom.view.scale === 'fit' && <span>{t('loupe.fit')}, </span>}
        {t('loupe.scale', { percent: number(Math.round(zoom.scale * 100)) })}
      </span>
      <CommandButton id="turnLeft">
        <RotateCcw />
      </CommandButton>
      <CommandButton id="turnRight">
        <RotateCw />
      </CommandButton>
      <CommandButton id="smallerTiles" isDisabled={zoom.view.scale === 'fit'}>
        <ZoomOut />
      </CommandButton>
      <CommandButton id="largerTiles">
        <ZoomIn />
      </CommandButton>
      {isComparing && (
        <CommandButton id="compare">
          <Columns2 />
        </CommandButton>
      )}
      <CommandButton id="wholeScreen">
        <Expand />
      </CommandButton>
    </header>
  );
}
