import { Merge, UsersRound } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { SpeakerView } from '../../src/contract/views.ts';
import { addressOf } from '../app/routes.ts';
import { client } from '../desk/client.ts';
import { useWords } from '../strings/words.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import page from '../ui/page.module.css';
import { MergePreview } from './merge-preview.tsx';
import { SpeakerPortrait } from './speaker-portrait.tsx';
import styles from './proposals.module.css';

interface ProposedPairProps {
  /** Who is kept if they are merged. */
  readonly into: SpeakerView;
  readonly from: SpeakerView;
  /** What each is called where they are most alike, in that order. */
  readonly spellings: readonly [string, string];
}

/** Two entries that may be one person: a person says whether they are. */
export function ProposedPair({ into, from, spellings }: ProposedPairProps): ReactNode {
  const { t, explain } = useWords();
  const [looking, setLooking] = useState(false);
  const [fault, setFault] = useState<string>();
  const notTheSame = async (): Promise<void> => {
    const answer = await client.call('speakers.distinguish', { one: into.id, other: from.id });
    setFault(answer.ok ? undefined : explain(answer.fault));
  };
  const [name, other] = spellings;
  return (
    <li className={styles.pair} aria-label={t('speakers.pair', { name, other })}>
      <div className={styles.both}>
        {([into, from] as const).map((speaker, at) => (
          <a key={speaker.id} className={styles.one} href={addressOf({ screen: 'speakers', speaker: speaker.id })}>
            <SpeakerPortrait portrait={speaker.portrait} />
            <span>
              <span className={styles.name}>{spellings[at]}</span>
              <span className={page.small}>{t('photos.count', { count: speaker.photos })}</span>
            </span>
          </a>
        ))}
      </div>
      {looking ? (
        <MergePreview
          from={from}
          into={into}
          onCancel={() => {
            setLooking(false);
          }}
        />
      ) : (
        <div className={page.row}>
          <Button
            icon={<Merge aria-hidden="true" />}
            onPress={() => {
              setLooking(true);
            }}
          >
            {t('speakers.pairMerge')}
          </Button>
          <Button
            icon={<UsersRound aria-hidden="true" />}
            onPress={() => {
              void notTheSame();
            }}
          >
            {t('speakers.notTheSame')}
          </Button>
        </div>
      )}
      {fault !== undefined && <Notice mood="error">{fault}</Notice>}
    </li>
  );
}
