import type { ReactNode } from 'react';
import type { PhotoRow } from '../../src/contract/views.ts';
import { eventName } from '../app/event-name.ts';
import { addressOf } from '../app/routes.ts';
import { useAsk } from '../desk/ask.ts';
import { findIn } from '../photos/use-find.ts';
import { useWords } from '../strings/words.ts';
import page from '../ui/page.module.css';

/** The events that the person is to be seen at; each leads to the photos there. */
export function SpeakerPhotos({
  name,
  rows,
}: {
  readonly name: string;
  readonly rows: readonly PhotoRow[];
}): ReactNode {
  const words = useWords();
  const events = useAsk('events.list', {}).data?.events ?? [];
  const shown = events.flatMap((event) => {
    const count = rows.filter((row) => row.event === event.id).length;
    return count > 0 ? [{ event, count }] : [];
  });
  if (shown.length === 0) return null;
  return (
    <ul className={page.row} aria-label={words.t('speakers.photosAt')}>
      {shown.map(({ event, count }) => {
        const { text, lang } = eventName(event, words);
        return (
          <li key={event.id}>
            <a
              href={addressOf({ screen: 'photos', event: event.id })}
              onClick={() => {
                findIn(event.id, `speaker:"${name.replaceAll('"', '""')}"`);
              }}
            >
              <span lang={lang}>{text}</span> <span className={page.quiet}>{words.number(count)}</span>
            </a>
          </li>
        );
      })}
    </ul>
  );
}
