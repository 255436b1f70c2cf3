import { RotateCcw } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Button } from 'react-aria-components';
import { prefer, preference, usePreference } from '../app/preferences.ts';
import { useWords, type Words } from '../strings/words.ts';
import { classes } from '../ui/classes.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { type CommandId, commandRow } from './command-table.ts';
import { changeKeys, inTheWayOf, isChangeable, type KeyRefusal, refuseKey } from './key-change.ts';
import { keyMapOf } from './key-map.ts';
import { NewKey } from './new-key.tsx';
import styles from './shortcut-row.module.css';
import { StrokeKeys } from './stroke-keys.tsx';
import { printedStroke, readStroke, type Stroke, writeStroke } from './stroke.ts';

const printed = (strokes: readonly Stroke[]): string =>
  strokes.map((stroke) => printedStroke(stroke).join('+')).join(', ');

interface ShortcutRowProps {
  readonly id: CommandId;
  /** Of the sentence that says how keys are changed. */
  readonly howTo: string;
}

/** A command and its keys, which are changed by pressing others. */
export function ShortcutRow({ id, howTo }: ShortcutRowProps): ReactNode {
  const words = useWords();
  const { t } = words;
  const changes = usePreference('keys');
  const keys = keyMapOf(changes);
  const [asking, setAsking] = useState<'not-yet' | 'now' | 'answered'>('not-yet');
  const [refused, setRefused] = useState<{ readonly keys: string; readonly refusal: KeyRefusal }>();
  const strokes = keys.strokes(id);
  const name = t(`command.${id}`);
  const own = commandRow(id).keys.flatMap((text) => readStroke(text) ?? []);

  const settle = (next?: readonly string[]): void => {
    if (next) prefer('keys', changeKeys(preference('keys'), id, next));
    setRefused(undefined);
    setAsking('answered');
  };
  const take = (stroke: Stroke): void => {
    const refusal = refuseKey(stroke, id, keys);
    if (refusal) setRefused({ keys: printed([stroke]), refusal });
    else settle([writeStroke(stroke)]);
  };
  const reset = (): void => {
    const by = inTheWayOf(id, keys);
    if (by === undefined) settle(commandRow(id).keys);
    else setRefused({ keys: printed(own), refusal: { why: 'taken', by } });
  };
  const shown = strokes.map((stroke) => <StrokeKeys key={writeStroke(stroke)} stroke={stroke} />);
  return (
    <div className={styles.row}>
      <dt id={`command-${id}`}>{name}</dt>
      <dd className={styles.keys}>
        {!isChangeable(id) && <span className={styles.fixed}>{shown}</span>}
        {isChangeable(id) && asking === 'now' && (
          <NewKey
            name={t('keys.press', { name })}
            onStroke={take}
            onNone={() => {
              settle([]);
            }}
            onLeave={() => {
              settle();
            }}
          />
        )}
        {changes[id] && asking !== 'now' && (
          <IconButton
            name={own.length > 0 ? t('keys.reset', { keys: printed(own) }) : t('keys.resetNone')}
            onPress={reset}
          >
            <RotateCcw />
          </IconButton>
        )}
        {isChangeable(id) && asking !== 'now' && (
          <Button
            className={styles.change ?? ''}
            id={`keys-${id}`}
            aria-labelledby={`command-${id} keys-${id}`}
            aria-describedby={howTo}
            key={changes[id] ? 'changed' : 'own'}
            // Who has answered by keys goes on from where the question was.
            autoFocus={asking === 'answered'}
            onPress={() => {
              setRefused(undefined);
              setAsking('now');
            }}
          >
            {strokes.length > 0 ? shown : <span className={styles.none}>{t('keys.none')}</span>}
          </Button>
        )}
      </dd>
      {(refused !== undefined || asking === 'now') && (
        <dd className={classes(styles.said, refused && styles.refused)} role="alert">
          {refused ? refusalText(refused, words) : t('keys.pressMore')}
        </dd>
      )}
    </div>
  );
}

function refusalText({ keys, refusal }: { keys: string; refusal: KeyRefusal }, { t }: Words): string {
  if (refusal.why === 'taken') return t('keys.taken', { keys, name: t(`command.${refusal.by}`) });
  return refusal.why === 'system' ? t('keys.system', { keys }) : t('keys.typed', { keys });
}
