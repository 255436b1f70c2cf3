import { ArrowLeft, X } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { RecordHand } from '../desk/use-record-edits.ts';
import { useWords } from '../strings/words.ts';
import { Badge } from '../ui/badge.tsx';
import { Button } from '../ui/button.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { Section } from '../ui/page.tsx';
import page from '../ui/page.module.css';
import { SelectInput } from '../ui/select-input.tsx';
import styles from './event-languages.module.css';
import { offeredLanguages } from './offered-languages.ts';

/** The languages the story runs in; the first is the main one, whose words go into every file. */
export function EventLanguages({ hand }: { readonly hand: RecordHand }): ReactNode {
  const { t, languageName } = useWords();
  const languages = hand.value('languages') as readonly string[];
  const offered = offeredLanguages.filter((tag) => !languages.includes(tag));
  const [next, setNext] = useState('');
  const chosen = offered.includes(next) ? next : (offered[0] ?? '');
  const change = (tags: readonly string[]): void => {
    hand.edit('languages', tags);
    hand.flush();
  };
  return (
    <Section title={t('event.languages')}>
      <ol className={page.row} aria-label={t('event.languages')}>
        {languages.map((tag, place) => (
          <li key={tag} className={styles.language}>
            <span lang={tag}>{languageName(tag)}</span>
            {place === 0 ? (
              <Badge>{t('caption.main')}</Badge>
            ) : (
              <IconButton
                name={t('event.moveLanguage', { language: languageName(tag) })}
                onPress={() => {
                  change(languages.toSpliced(place, 1).toSpliced(place - 1, 0, tag));
                }}
              >
                <ArrowLeft />
              </IconButton>
            )}
            <IconButton
              name={t('event.removeLanguage', { language: languageName(tag) })}
              onPress={() => {
                change(languages.filter((other) => other !== tag));
              }}
            >
              <X />
            </IconButton>
          </li>
        ))}
      </ol>
      <div className={styles.add}>
        <SelectInput
          label={t('event.anotherLanguage')}
          value={chosen}
          options={offered.map((tag) => ({ value: tag, name: languageName(tag), lang: tag }))}
          onChange={setNext}
        />
        <Button
          onPress={() => {
            change([...languages, chosen]);
          }}
        >
          {t('event.addLanguage')}
        </Button>
      </div>
    </Section>
  );
}
