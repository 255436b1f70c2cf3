import type { ReactNode } from 'react';
import type { SpeakerView } from '../../src/contract/views.ts';
import type { SpeakerId } from '../../src/model/ids.ts';
import { useAsk } from '../desk/ask.ts';
import { useWords } from '../strings/words.ts';
import { Section } from '../ui/page.tsx';
import page from '../ui/page.module.css';
import { ProposedPair } from './proposed-pair.tsx';
import styles from './proposals.module.css';

/** Pairs that are shown at once, the likeliest. */
const mostShown = 20;

interface ProposalsProps {
  readonly speakers: readonly SpeakerView[];
  /** Only pairs with this one, who is kept; left out, the one in more photos is. */
  readonly of?: SpeakerId;
}

/** Who may be in the registry twice; nothing where nobody is. */
export function Proposals({ speakers, of }: ProposalsProps): ReactNode {
  const { t } = useWords();
  const asked = useAsk('speakers.duplicates', { limit: mostShown, ...(of && { speaker: of }) }, { keep: true });
  const byId = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  const pairs = (asked.data?.pairs ?? []).flatMap(({ one, other, spellings: [first, second] }) => {
    const [a, b] = [byId.get(one), byId.get(other)];
    if (!a || !b) return [];
    const isTurned = of === undefined ? b.photos > a.photos : b.id === of;
    return isTurned
      ? [{ into: b, from: a, spellings: [second, first] as const }]
      : [{ into: a, from: b, spellings: [first, second] as const }];
  });
  if (pairs.length === 0) return null;
  return (
    <Section title={t('speakers.proposals')}>
      <p className={page.quiet}>{t('speakers.proposalsMore')}</p>
      <ul className={styles.list}>
        {pairs.map((pair) => (
          <ProposedPair key={`${pair.into.id} ${pair.from.id}`} {...pair} />
        ))}
      </ul>
    </Section>
  );
}
