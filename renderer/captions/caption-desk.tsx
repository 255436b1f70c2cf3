import { Image } from 'lucide-react';
import { type ReactNode, useEffect } from 'react';
import type { EventView } from '../../src/contract/views.ts';
import type { PhotoId } from '../../src/model/ids.ts';
import { useCommand } from '../commands/use-command.ts';
import { answers, question } from '../desk/ask.ts';
import { useWords } from '../strings/words.ts';
import { Empty } from '../ui/empty.tsx';
import styles from './caption-desk.module.css';
import { ManyPane } from './many-pane.tsx';
import { PhotoPane } from './photo-pane.tsx';

interface CaptionDeskProps {
  readonly event: EventView;
  readonly photo: PhotoId | undefined;
  /** Of the photo among all, from 0. */
  readonly place: number;
  readonly total: number;
  /** The photos before and behind, where a key may lead: their words are fetched before. */
  readonly neighbours: readonly (PhotoId | undefined)[];
  readonly onStep: (by: number) => void;
  /** Every photo that is edited: of several, one form is for all. */
  readonly chosen: readonly PhotoId[];
}

/** The right pane: who is in the photo, or in those that are selected, and what it says, or all of its metadata; saved as it is typed. */
export function CaptionDesk({ event, photo, place, total, neighbours, onStep, chosen }: CaptionDeskProps): ReactNode {
  const { t } = useWords();
  useCommand('nextPhoto', () => {
    onStep(1);
  });
  useCommand('previousPhoto', () => {
    onStep(-1);
  });
  useLanguageCommand('firstLanguage', event.languages[0]);
  useLanguageCommand('secondLanguage', event.languages[1]);
  useLanguageCommand('thirdLanguage', event.languages[2]);
  useEffect(() => {
    for (const id of neighbours)
      if (id) void answers.query(question('photos.show', { photo: id })).catch(() => undefined);
  }, [neighbours]);
  return (
    <section className={styles.desk} data-pane="captions" aria-label={t('caption.title')} tabIndex={-1}>
      {photo && chosen.length > 1 ? (
        <ManyPane event={event} chosen={chosen} photo={photo} />
      ) : photo ? (
        <PhotoPane
          event={event}
          photo={photo}
          place={place}
          total={total}
          onStep={onStep}
          chosen={chosen}
          next={neighbours[1]}
        />
      ) : (
        <Empty icon={<Image />} title={t('caption.noPhoto')}>
          {t('caption.noPhotoMore')}
        </Empty>
      )}
    </section>
  );
}

function useLanguageCommand(id: 'firstLanguage' | 'secondLanguage' | 'thirdLanguage', tag: string | undefined): void {
  useCommand(
    id,
    () => {
      document.querySelector<HTMLElement>(`[data-field="captions.${tag}.text"]`)?.focus();
    },
    { when: tag !== undefined },
  );
}
