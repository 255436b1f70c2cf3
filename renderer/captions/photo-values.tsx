import type { ReactNode } from 'react';
import type { EventView, PhotoView } from '../../src/contract/views.ts';
import type { RecordHand } from '../desk/use-record-edits.ts';
import { useWords } from '../strings/words.ts';
import { classes } from '../ui/classes.ts';
import { photoFields } from './photo-fields.ts';
import styles from './photo-values.module.css';
import { ValueField } from './value-field.tsx';

interface PhotoValuesProps {
  readonly event: EventView;
  /** Of one photo, where its values come from. */
  readonly view?: PhotoView | undefined;
  readonly ready: boolean;
  readonly hand: RecordHand;
}

/** Rights, place and date of a photo, or of many. What the event says holds where the photo says nothing. */
export function PhotoValues({ event, view, ready, hand }: PhotoValuesProps): ReactNode {
  const { t } = useWords();
  return (
    <section aria-label={t('caption.values')}>
      <h2 className={styles.title}>{t('caption.values')}</h2>
      <div className={styles.fields}>
        {photoFields.map(({ key, wide }) => (
          <div key={key} className={classes(wide && styles.wide)}>
            <ValueField
              field={key}
              name={key}
              hand={hand}
              ready={ready}
              inherited={event.values[key]?.value}
              source={view?.values[key]?.source}
            />
          </div>
        ))}
      </div>
    </section>
  );
}
