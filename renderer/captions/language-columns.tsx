import { Languages } from 'lucide-react';
import type { ReactNode } from 'react';
import type { EventView, PhotoView } from '../../src/contract/views.ts';
import type { PhotoId } from '../../src/model/ids.ts';
import { addressOf } from '../app/routes.ts';
import type { RecordHand } from '../desk/use-record-edits.ts';
import { useWords } from '../strings/words.ts';
import button from '../ui/button.module.css';
import { classes } from '../ui/classes.ts';
import { LanguageColumn } from './language-column.tsx';
import styles from './language-columns.module.css';
import { useFindings } from './use-findings.ts';

interface LanguageColumnsProps {
  readonly event: EventView;
  readonly photo: PhotoId;
  readonly view: PhotoView | undefined;
  readonly hand: RecordHand;
}

/** The languages the story runs in, side by side where there is room, and any other that the photo has words in. */
export function LanguageColumns({ event, photo, view, hand }: LanguageColumnsProps): ReactNode {
  const { t } = useWords();
  const languages = [...new Set([...event.languages, ...Object.keys(view?.captions ?? {})])];
  const findings = useFindings(photo, languages, hand, view !== undefined);
  return (
    <section aria-label={t('caption.languages')} className={styles.columns}>
      {languages.map((tag) => (
        <LanguageColumn
          key={tag}
          tag={tag}
          main={tag === event.languages[0]}
          photo={photo}
          view={view}
          hand={hand}
          findings={findings.filter(({ language }) => language === tag)}
        />
      ))}
      {languages.length === 0 && (
        <a className={classes(button.link, button.quiet)} href={addressOf({ screen: 'facts', event: event.id })}>
          <Languages aria-hidden="true" /> {t('caption.addLanguage')}
        </a>
      )}
    </section>
  );
}
