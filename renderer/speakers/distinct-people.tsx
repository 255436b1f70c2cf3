import { type ReactNode, useState } from 'react';
import type { SpeakerView } from '../../src/contract/views.ts';
import type { SpeakerId } from '../../src/model/ids.ts';
import { client } from '../desk/client.ts';
import { useWords } from '../strings/words.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { Section } from '../ui/page.tsx';
import page from '../ui/page.module.css';
import { speakerName } from './speaker-name.ts';

interface DistinctPeopleProps {
  readonly speaker: SpeakerView;
  readonly speakers: readonly SpeakerView[];
}

/** Who is somebody else for certain, however alike the names are; what was said can be taken back. */
export function DistinctPeople({ speaker, speakers }: DistinctPeopleProps): ReactNode {
  const { t, locale, explain } = useWords();
  const [fault, setFault] = useState<string>();
  const others = speakers.filter(({ id }) => speaker.distinctFrom?.includes(id));
  if (others.length === 0) return null;
  const takeBack = async (other: SpeakerId): Promise<void> => {
    const answer = await client.call('speakers.distinguish', { one: speaker.id, other, distinct: false });
    setFault(answer.ok ? undefined : explain(answer.fault));
  };
  return (
    <Section title={t('speakers.distinct')}>
      <ul>
        {others.map((other) => {
          const { text, lang } = speakerName(other, [locale]);
          return (
            <li key={other.id} className={page.row}>
              <span lang={lang}>{text}</span>
              <Button
                look="plain"
                aria-label={t('speakers.maybeSameName', { name: text })}
                onPress={() => {
                  void takeBack(other.id);
                }}
              >
                {t('speakers.maybeSame')}
              </Button>
            </li>
          );
        })}
      </ul>
      {fault !== undefined && <Notice mood="error">{fault}</Notice>}
    </Section>
  );
}
