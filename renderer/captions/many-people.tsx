import { Plus, X } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Button } from 'react-aria-components';
import type { CommonValues } from '../../src/contract/common.ts';
import type { EventView } from '../../src/contract/views.ts';
import type { FaultData } from '../../src/model/fault.ts';
import type { SpeakerId } from '../../src/model/ids.ts';
import { client } from '../desk/client.ts';
import { edits } from '../desk/edits.ts';
import type { ManyPhotos } from '../desk/many-photos.ts';
import { useWords } from '../strings/words.ts';
import { classes } from '../ui/classes.ts';
import { Notice } from '../ui/notice.tsx';
import { AddPerson } from './add-person.tsx';
import styles from './people.module.css';
import { usePersonName } from './use-person-name.ts';

interface ManyPeopleProps {
  readonly event: EventView;
  readonly many: ManyPhotos;
  readonly common: CommonValues | undefined;
}

/** Who is in the photos: in all of them, or in how many. */
export function ManyPeople({ event, many, common }: ManyPeopleProps): ReactNode {
  const { t, explain } = useWords();
  const nameOf = usePersonName(event);
  const [fault, setFault] = useState<FaultData>();
  const { people = [], morePeople = 0, photos: count = 0 } = common ?? {};
  const change = async (how: { add?: SpeakerId[]; remove?: SpeakerId[] }): Promise<void> => {
    // What was typed comes first, so that undo takes the two back in the order in which they were done.
    await edits.flush(many.key);
    const answer = await client.call('photos.editMany', { photos: [...many.photos], ...how });
    setFault(answer.ok ? undefined : answer.fault);
  };
  return (
    <section aria-label={t('people.title')} className={styles.people}>
      <h2 className={styles.title}>{t('people.title')}</h2>
      <ul className={styles.chips} aria-label={t('many.people')}>
        {people.map(({ speaker, photos }) => {
          const name = nameOf(speaker);
          const isOnAll = photos === count;
          return (
            <li key={speaker} className={classes(styles.chip, !isOnAll && styles.some)}>
              <span className={styles.words}>
                <span lang={name.lang}>{name.text}</span>
                <span className={styles.role}>
                  {' · '}
                  {isOnAll ? t('many.onAll') : t('many.on', { photos, count })}
                </span>
              </span>
              {!isOnAll && (
                <Button
                  className={classes(styles.sign, styles.tick)}
                  aria-label={t('many.addToAll', { name: name.text })}
                  onPress={() => void change({ add: [speaker] })}
                >
                  <Plus aria-hidden="true" />
                </Button>
              )}
              <Button
                className={styles.sign ?? ''}
                aria-label={t('many.removeFromAll', { name: name.text })}
                onPress={() => void change({ remove: [speaker] })}
              >
                <X aria-hidden="true" />
              </Button>
            </li>
          );
        })}
        {morePeople > 0 && <li className={styles.quiet}>{t('overview.morePeople', { count: morePeople })}</li>}
        <li>
          <AddPerson
            event={event}
            there={people.filter(({ photos }) => photos === count).map(({ speaker }) => speaker)}
            disabled={common === undefined}
            onAdd={(speaker) => void change({ add: [speaker] })}
          />
        </li>
      </ul>
      {fault && <Notice mood="error">{explain(fault)}</Notice>}
    </section>
  );
}
