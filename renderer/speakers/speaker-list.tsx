import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useRef } from 'react';
import type { SpeakerView } from '../../src/contract/views.ts';
import type { SpeakerId } from '../../src/model/ids.ts';
import { addressOf } from '../app/routes.ts';
import { useWords } from '../strings/words.ts';
import { speakerName } from './speaker-name.ts';
import { SpeakerPortrait } from './speaker-portrait.tsx';
import styles from './speakers-screen.module.css';

/** Height of an entry in pixels, until it is measured. */
const guessedHeight = 48;

/** The speakers, as many in the page as are seen. */
export function SpeakerList({
  speakers,
  selected,
}: {
  readonly speakers: readonly SpeakerView[];
  readonly selected: SpeakerId | undefined;
}): ReactNode {
  const { locale, t, number } = useWords();
  const scroller = useRef<HTMLDivElement>(null);
  const lines = useVirtualizer({
    count: speakers.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => guessedHeight,
    overscan: 6,
  });
  return (
    <div ref={scroller} className={styles.items}>
      <ul style={{ position: 'relative', height: lines.getTotalSize() }}>
        {lines.getVirtualItems().map((line) => {
          const speaker = speakers[line.index];
          if (!speaker) return null;
          const { text, lang } = speakerName(speaker, [locale]);
          const others = Object.values(speaker.names)
            .flat()
            .filter((name) => name !== text);
          return (
            <li
              key={speaker.id}
              ref={lines.measureElement}
              data-index={line.index}
              style={{ position: 'absolute', insetInline: 0, transform: `translateY(${line.start}px)` }}
            >
              <a
                className={styles.item}
                href={addressOf({ screen: 'speakers', speaker: speaker.id })}
                aria-current={speaker.id === selected ? 'page' : undefined}
              >
                <span className={styles.face}>
                  <SpeakerPortrait portrait={speaker.portrait} />
                </span>
                <span className={styles.name} lang={lang}>
                  {text}
                </span>
                <span className={styles.count} title={t('photos.count', { count: speaker.photos })}>
                  {number(speaker.photos)}
                </span>
                <span className={styles.more}>{others.join(' · ')}</span>
              </a>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
