import { Eraser, RotateCcw } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { PhotoId } from '../../src/model/ids.ts';
import type { RecordHand } from '../desk/use-record-edits.ts';
import { useWords } from '../strings/words.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { blockName, sourceName } from './block-name.ts';
import { CopyButton } from './copy-button.tsx';
import styles from './metadata.module.css';
import { plainValue } from './plain-value.ts';
import { isWords, type PropertyRow } from './property-rows.ts';
import { settle } from './settle.ts';
import { ShownValue } from './shown-value.tsx';

interface OpenPropertyProps {
  readonly row: PropertyRow;
  readonly photo: PhotoId;
  readonly hand: RecordHand;
  readonly tags: readonly string[];
  readonly editable: boolean;
}

/** Beside the value: what each block of the file says, and what can be done with it. */
export function OpenProperty({ row, photo, hand, tags, editable }: OpenPropertyProps): ReactNode {
  const { t, explain } = useWords();
  const [fault, setFault] = useState<string>();
  const { property, value, source, readings } = row;
  const [believed] = Object.keys(readings);
  const isOwn = value !== undefined && source !== 'event';
  const clear = (): void => {
    if (isWords(property.key)) for (const field of wordFields(property.key, tags)) hand.edit(field, '');
    else hand.edit(property.key, null);
    hand.flush();
  };
  const keep = (block: string): void => {
    void settle([photo], { key: property.key, keep: block as 'file' }).then((refused) => {
      setFault(explain(refused));
    });
  };
  return (
    <>
      <div className={styles.choices}>
        {value !== undefined && <CopyButton text={plainValue(value)} />}
        {editable && isOwn && (
          <Button look="plain" icon={<Eraser aria-hidden="true" />} onPress={clear}>
            {t('metadata.clear')}
          </Button>
        )}
        {editable && believed !== undefined && believed !== source && source !== 'file' && (
          <Button
            look="plain"
            icon={<RotateCcw aria-hidden="true" />}
            onPress={() => {
              keep('file');
            }}
          >
            {t('metadata.revert')}
          </Button>
        )}
      </div>
      {fault !== undefined && <Notice mood="error">{fault}</Notice>}
      {row.conflict !== 'open' && <Said row={row} onKeep={editable ? keep : undefined} />}
    </>
  );
}

const wordFields = (key: 'description' | 'headline', tags: readonly string[]): string[] =>
  tags.map((tag) => `captions.${tag}.${key === 'description' ? 'text' : 'headline'}`);

interface SaidProps {
  readonly row: PropertyRow;
  /** Takes what that block says; absent where nothing can be changed. */
  readonly onKeep: ((block: string) => void) | undefined;
}

function Said({ row: { property, value, readings }, onKeep }: SaidProps): ReactNode {
  const words = useWords();
  const { t } = words;
  const blocks = Object.entries(readings);
  if (blocks.length === 0) return null;
  const now = plainValue(value);
  return (
    <div className={styles.said}>
      <h3>{t('metadata.said')}</h3>
      <dl className={styles.fields}>
        {blocks.map(([block, reading]) => (
          <div key={block} className={styles.field}>
            <dt>{sourceName(block, words)}</dt>
            {plainValue(reading) === now ? (
              <dd className={styles.nothing}>{t('metadata.same')}</dd>
            ) : (
              <dd>
                <ShownValue property={property} value={reading} />
                {onKeep && (
                  <Button
                    look="plain"
                    onPress={() => {
                      onKeep(block);
                    }}
                  >
                    {t('conflict.keepOf', { source: blockName(block, words) })}
                  </Button>
                )}
              </dd>
            )}
          </div>
        ))}
      </dl>
    </div>
  );
}
