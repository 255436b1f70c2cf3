import { Image } from 'lucide-react';
import type { ReactNode } from 'react';
import { prefer, usePreference } from '../app/preferences.ts';
import { useCommand } from '../commands/use-command.ts';
import { useWords } from '../strings/words.ts';
import styles from './tile-size.module.css';

/** Pixels. */
const [least, most, step] = [96, 384, 24];

const resize = (size: number): void => {
  prefer('tileSize', Math.min(most, Math.max(least, size)));
};

/** How large the photos are shown, by a slider or by + and −. */
export function TileSize(): ReactNode {
  const { t } = useWords();
  const size = usePreference('tileSize');
  useCommand('largerTiles', () => {
    resize(size + step);
  });
  useCommand('smallerTiles', () => {
    resize(size - step);
  });
  return (
    <label className={styles.size} title={t('photos.size')}>
      <Image className={styles.small} aria-hidden="true" />
      <input
        type="range"
        className={styles.slider}
        min={least}
        max={most}
        step={step}
        value={size}
        aria-label={t('photos.size')}
        onChange={(event) => {
          resize(event.currentTarget.valueAsNumber);
        }}
      />
      <Image className={styles.large} aria-hidden="true" />
    </label>
  );
}
