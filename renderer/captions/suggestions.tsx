import { Check, X } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Button } from 'react-aria-components';
import type { EventView, PhotoView } from '../../src/contract/views.ts';
import type { SuggestedSpeaker } from '../../src/model/press-event.ts';
import type { FaultData } from '../../src/model/fault.ts';
import { client } from '../desk/client.ts';
import { useWords } from '../strings/words.ts';
import { classes } from '../ui/classes.ts';
import { Notice } from '../ui/notice.tsx';
import styles from './people.module.css';

/** The people whom this photo's words seem to name. */
export function Suggestions({ event, view }: { readonly event: EventView; readonly view: PhotoView }): ReactNode {
  const keys = [...new Set(view.suggestions.map(({ key }) => key))];
  const suggested = keys.map(
    (key): SuggestedSpeaker => event.suggestions.find((known) => known.key === key) ?? fromPhoto(view, key),
  );
  return <SuggestionChips event={event} suggested={suggested} />;
}

/** A suggestion that the event's list has not brought yet. */
function fromPhoto(view: PhotoView, key: string): SuggestedSpeaker {
  const own = view.suggestions.filter((suggestion) => suggestion.key === key);
  const [first] = own;
  return {
    key,
    spellings: own.map(({ text, language }) => ({ text, language })),
    titles: own.flatMap(({ title }) => title ?? []),
    photos: [view.photo],
    speaker: first?.speaker ?? null,
    why: first?.why ?? '',
  };
}

/** Suggestions look like suggestions: dashed, with a tick and a cross. Spellings of one person stand joined. */
export function SuggestionChips({
  event,
  suggested,
}: {
  readonly event: EventView;
  readonly suggested: readonly SuggestedSpeaker[];
}): ReactNode {
  const { t, explain } = useWords();
  const [fault, setFault] = useState<FaultData>();
  if (suggested.length === 0) return null;
  const answer = async (key: string, accept: boolean): Promise<void> => {
    const answered = await client.call(accept ? 'suggestions.accept' : 'suggestions.refuse', { event: event.id, key });
    setFault(answered.ok ? undefined : answered.fault);
  };
  return (
    <>
      <ul className={styles.chips} aria-label={t('suggestions.title')}>
        {suggested.map((person) => (
          <Suggestion key={person.key} person={person} onAnswer={(accept) => void answer(person.key, accept)} />
        ))}
      </ul>
      {fault && <Notice mood="error">{explain(fault)}</Notice>}
    </>
  );
}

interface SuggestionProps {
  readonly person: SuggestedSpeaker;
  readonly onAnswer: (accept: boolean) => void;
}

function Suggestion({ person, onAnswer }: SuggestionProps): ReactNode {
  const { t } = useWords();
  const name = person.spellings[0]?.text ?? person.key;
  return (
    <li className={classes(styles.chip, styles.suggested)} title={person.why}>
      <span className={styles.words}>
        {person.spellings.map(({ text, language }, index) => (
          <span key={`${language} ${text}`}>
            {index > 0 && <span className={styles.equal}> = </span>}
            <span lang={language}>{text}</span>
          </span>
        ))}
        {person.photos.length > 1 && (
          <span className={styles.role}> · {t('suggestions.photos', { count: person.photos.length })}</span>
        )}
      </span>
      <Button
        className={classes(styles.sign, styles.tick)}
        aria-label={t('suggestions.accept', { name })}
        onPress={() => {
          onAnswer(true);
        }}
      >
        <Check aria-hidden="true" />
      </Button>
      <Button
        className={styles.sign ?? ''}
        aria-label={t('suggestions.refuse', { name })}
        onPress={() => {
          onAnswer(false);
        }}
      >
        <X aria-hidden="true" />
      </Button>
    </li>
  );
}
