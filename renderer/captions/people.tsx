import { type ReactNode, useState } from 'react';
import type { EventView, PhotoView } from '../../src/contract/views.ts';
import type { SpeakerId } from '../../src/model/ids.ts';
import type { PersonShown } from '../../src/model/person.ts';
import { type RecordHand } from '../desk/use-record-edits.ts';
import { useWords } from '../strings/words.ts';
import { AddPerson } from './add-person.tsx';
import { PersonChip } from './person-chip.tsx';
import { PersonRole } from './person-role.tsx';
import styles from './people.module.css';
import { Suggestions } from './suggestions.tsx';
import { TwoTexts } from './two-texts.tsx';
import { usePersonName } from './use-person-name.ts';

interface PeopleProps {
  readonly event: EventView;
  readonly view: PhotoView | undefined;
  readonly hand: RecordHand;
}

/** Who is in the photo, left to right, and who else the words seem to name. */
export function People({ event, view, hand }: PeopleProps): ReactNode {
  const { t } = useWords();
  const nameOf = usePersonName(event);
  const [open, setOpen] = useState<SpeakerId>();
  const people = (hand.value('people') ?? []) as readonly PersonShown[];
  const change = (next: readonly PersonShown[]): void => {
    hand.edit('people', next);
    hand.flush();
  };
  const move = (from: number, by: number): void => {
    const to = from + by;
    const person = people[from];
    if (person && to >= 0 && to < people.length) change(people.toSpliced(from, 1).toSpliced(to, 0, person));
  };
  const shown = people.find(({ speaker }) => speaker === open);
  return (
    <section aria-label={t('people.title')} className={styles.people}>
      <h2 className={styles.title}>
        {t('people.title')} <span className={styles.quiet}>{people.length > 1 && t('people.order')}</span>
      </h2>
      <ol className={styles.chips} aria-label={t('people.list')}>
        {people.map((person, place) => (
          <PersonChip
            key={person.speaker}
            name={nameOf(person.speaker)}
            role={person.role}
            place={place}
            count={people.length}
            open={person.speaker === open}
            onOpen={() => {
              setOpen(person.speaker === open ? undefined : person.speaker);
            }}
            onMove={(by) => {
              move(place, by);
            }}
            onRemove={() => {
              change(people.toSpliced(place, 1));
            }}
          />
        ))}
        <li>
          <AddPerson
            event={event}
            there={people.map(({ speaker }) => speaker)}
            disabled={view === undefined}
            onAdd={(speaker) => {
              change([...people, { speaker }]);
            }}
          />
        </li>
      </ol>
      {shown && (
        <PersonRole
          person={shown}
          name={nameOf(shown.speaker)}
          onRole={(role) => {
            hand.edit(
              'people',
              people.map((person) => (person === shown ? { speaker: person.speaker, ...(role && { role }) } : person)),
            );
          }}
          onBlur={hand.flush}
        />
      )}
      <TwoTexts field="people" hand={hand} />
      {view && <Suggestions event={event} view={view} />}
    </section>
  );
}
