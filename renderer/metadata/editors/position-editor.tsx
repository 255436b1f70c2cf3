import { type ReactNode, useState } from 'react';
import { useWords } from '../../strings/words.ts';
import { TextInput } from '../../ui/text-input.tsx';
import styles from '../metadata.module.css';
import { positionOf, typedPosition } from '../position-of.ts';
import type { ValueEditing } from '../value-editing.ts';

const axes = ['latitude', 'longitude', 'altitude'] as const;
type Typed = Readonly<Record<(typeof axes)[number], string>>;

/** Degrees and metres; saved when both degrees are there and on earth, cleared when nothing is. */
export function PositionEditor({ field, value, error, onChange, onDone }: ValueEditing): ReactNode {
  const { t } = useWords();
  const [typed, setTyped] = useState<Typed>();
  const held = positionOf(value);
  const text = (axis: (typeof axes)[number]): string => held?.[axis]?.toString() ?? '';
  const shown: Typed = typed ?? {
    latitude: text('latitude'),
    longitude: text('longitude'),
    altitude: text('altitude'),
  };
  const isNone = typedPosition(shown) === undefined;
  const done = (): void => {
    if (!isNone) setTyped(undefined);
    onDone();
  };
  return (
    <div className={styles.parts}>
      {axes.map((axis) => (
        <TextInput
          key={axis}
          label={t(`metadata.${axis}`)}
          field={`${field}.${axis}`}
          value={shown[axis]}
          error={axis === 'latitude' ? (isNone ? t('metadata.noPosition') : error) : undefined}
          onChange={(next) => {
            const now = { ...shown, [axis]: next };
            setTyped(now);
            const position = typedPosition(now);
            if (position !== undefined) onChange(position);
          }}
          onBlur={done}
        />
      ))}
    </div>
  );
}
