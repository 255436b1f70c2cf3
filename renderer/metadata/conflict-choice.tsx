import { GitCompareArrows } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { PhotoId } from '../../src/model/ids.ts';
import { useWords } from '../strings/words.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { blockName } from './block-name.ts';
import { distinctReadings, type Reading } from './distinct-readings.ts';
import styles from './metadata.module.css';
import type { PropertyRow } from './property-rows.ts';
import { settle } from './settle.ts';

interface ConflictChoiceProps {
  readonly row: PropertyRow;
  readonly name: string;
  readonly photo: PhotoId;
  /** Every photo that is selected: one choice may hold for all of them. */
  readonly chosen: readonly PhotoId[];
  readonly readOnly: boolean;
  /** The question is answered and gone: the focus goes on from here. */
  readonly onSettled: () => void;
  /** Neither is right: the person wants to type. */
  readonly onOther: () => void;
}

/** The blocks of a file say different things: all of them side by side, what differs marked, for a person to choose. */
export function ConflictChoice({
  row,
  name,
  photo,
  chosen,
  readOnly,
  onSettled,
  onOther,
}: ConflictChoiceProps): ReactNode {
  const words = useWords();
  const { t } = words;
  const [fault, setFault] = useState<string>();
  const readings = distinctReadings(row.readings);
  const choose = (photos: readonly PhotoId[], keep: string): void => {
    void settle(photos, { key: row.property.key, keep: keep as 'stands', open: true }).then((refused) => {
      setFault(words.explain(refused));
      if (!refused) onSettled();
    });
  };
  return (
    <div className={styles.conflict} role="group" aria-label={`${name}: ${t('conflict.what')}`} data-conflict>
      <p className={styles.question}>
        <GitCompareArrows aria-hidden="true" /> {t('conflict.what')}
      </p>
      <div className={styles.readings}>
        {readings.map((reading) => (
          <div key={reading.blocks[0]} className={styles.reading}>
            <p className={styles.block}>{reading.blocks.map((block) => blockName(block, words)).join(' · ')}</p>
            <Marked reading={reading} />
            {!readOnly && (
              <div className={styles.choices}>
                <Button
                  onPress={() => {
                    choose([photo], reading.blocks[0]);
                  }}
                >
                  {t('conflict.keepOf', { source: blockName(reading.blocks[0], words) })}
                </Button>
                {chosen.length > 1 && (
                  <Button
                    look="plain"
                    onPress={() => {
                      choose(chosen, reading.blocks[0]);
                    }}
                  >
                    {t('conflict.manyKeep', { count: chosen.length, source: blockName(reading.blocks[0], words) })}
                  </Button>
                )}
              </div>
            )}
          </div>
        ))}
      </div>
      {!readOnly && (
        <div className={styles.choices}>
          <Button
            look="plain"
            onPress={() => {
              choose([photo], 'stands');
            }}
          >
            {t('conflict.stands')}
          </Button>
          <Button look="plain" onPress={onOther}>
            {t('conflict.other')}
          </Button>
        </div>
      )}
      {fault !== undefined && <Notice mood="error">{fault}</Notice>}
    </div>
  );
}

function Marked({ reading }: { readonly reading: Reading }): ReactNode {
  const { t } = useWords();
  const [start, middle, end] = reading.pieces;
  if (start + middle + end === '') return <p className={styles.nothing}>{t('metadata.empty')}</p>;
  return (
    <p className={styles.text}>
      {start}
      {middle !== '' && <mark className={styles.mark}>{middle}</mark>}
      {end}
    </p>
  );
}
