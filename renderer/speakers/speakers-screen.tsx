import { Users } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { SpeakerId } from '../../src/model/ids.ts';
import { faultOf, useAsk } from '../desk/ask.ts';
import { useWords } from '../strings/words.ts';
import { Empty } from '../ui/empty.tsx';
import { Notice } from '../ui/notice.tsx';
import { TextInput } from '../ui/text-input.tsx';
import { AddSpeaker } from './add-speaker.tsx';
import { findSpeakers } from './find-speakers.ts';
import { Proposals } from './proposals.tsx';
import { RegistryFiles } from './registry-files.tsx';
import { SpeakerEditor } from './speaker-editor.tsx';
import { SpeakerList } from './speaker-list.tsx';
import styles from './speakers-screen.module.css';

/** The registry: everybody once, under every spelling. */
export function SpeakersScreen({ selected }: { readonly selected: SpeakerId | undefined }): ReactNode {
  const { t, explain } = useWords();
  const asked = useAsk('speakers.list', {});
  const [query, setQuery] = useState('');
  const fault = faultOf(asked.error);
  const speakers = asked.data?.speakers ?? [];
  const shown = query.trim() ? findSpeakers(query, speakers, speakers.length) : speakers;
  const speaker = speakers.find(({ id }) => id === selected);
  return (
    <div className={styles.screen}>
      <section className={styles.list} aria-label={t('places.speakers')} data-pane="speakers" tabIndex={-1}>
        <h1 className={styles.title}>{t('places.speakers')}</h1>
        <AddSpeaker />
        {speakers.length > 0 && (
          <TextInput
            label={t('speakers.find')}
            placeholder={t('speakers.find')}
            hideLabel
            value={query}
            onChange={setQuery}
          />
        )}
        {fault && <Notice mood="error">{explain(fault)}</Notice>}
        <SpeakerList speakers={shown} selected={selected} />
      </section>
      <section className={styles.editor} data-pane="page" tabIndex={-1} aria-label={t('speakers.entry')}>
        {speaker ? (
          <SpeakerEditor key={speaker.id} speaker={speaker} speakers={speakers} />
        ) : (
          <div className={styles.column}>
            <Proposals speakers={speakers} />
            <Empty icon={<Users />} title={t(speakers.length > 0 ? 'speakers.choose' : 'speakers.none')}>
              {speakers.length === 0 && t('speakers.noneMore')}
            </Empty>
            <RegistryFiles />
          </div>
        )}
      </section>
    </div>
  );
}
