import type { ReactNode } from 'react';
import type { SpeakerView } from '../../src/contract/views.ts';
import { useAsk } from '../desk/ask.ts';
import type { RecordHand } from '../desk/use-record-edits.ts';
import { useWords } from '../strings/words.ts';
import page from '../ui/page.module.css';
import { PortraitChooser } from './portrait-chooser.tsx';
import { SpeakerPhotos } from './speaker-photos.tsx';
import { SpeakerPortrait } from './speaker-portrait.tsx';
import { speakerName } from './speaker-name.ts';
import styles from './speakers-screen.module.css';

/** Photos that are looked through for the events they are of, and offered for a portrait. */
const mostRows = 500;

/** Who it is: portrait, name, and where the person is to be seen. */
export function SpeakerHead({
  speaker,
  hand,
}: {
  readonly speaker: SpeakerView;
  readonly hand: RecordHand;
}): ReactNode {
  const { t, locale } = useWords();
  const { text, lang } = speakerName(speaker, [locale]);
  const asked = useAsk(
    'photos.rows',
    { query: `speaker:${speaker.id}`, limit: mostRows },
    { when: speaker.photos > 0 },
  );
  const rows = speaker.photos > 0 ? (asked.data?.rows ?? []) : [];
  return (
    <header className={styles.head}>
      <SpeakerPortrait portrait={speaker.portrait} large />
      <div className={styles.headWords}>
        <h2 className={styles.title} lang={lang}>
          {text}
        </h2>
        <p className={page.small}>{t('photos.count', { count: speaker.photos })}</p>
        <SpeakerPhotos name={text} rows={rows} />
        <PortraitChooser speaker={speaker} rows={rows} hand={hand} />
      </div>
    </header>
  );
}
