import type { ReactNode } from 'react';
import { isMixed } from '../desk/mixed.ts';
import { plainText, type RecordHand } from '../desk/use-record-edits.ts';
import { useWords } from '../strings/words.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { mixedWords } from './mixed-words.ts';
import styles from './two-texts.module.css';

interface TwoTextsProps {
  readonly field: string;
  readonly hand: RecordHand;
  readonly lang?: string;
}

/** Somebody else changed the same words meanwhile: both are shown, and the person decides which stays. */
export function TwoTexts({ field, hand, lang }: TwoTextsProps): ReactNode {
  const words = useWords();
  const { t } = words;
  const theirs = hand.of(field)?.theirs;
  if (!theirs) return null;
  return (
    <Notice
      mood="warning"
      actions={
        <>
          <Button
            onPress={() => {
              hand.keepMine(field);
            }}
          >
            {t('stale.keepMine')}
          </Button>
          <Button
            onPress={() => {
              hand.takeTheirs(field);
            }}
          >
            {t('stale.takeTheirs')}
          </Button>
        </>
      }
    >
      <p>{t('stale.what')}</p>
      <blockquote className={styles.theirs} lang={lang}>
        {isMixed(theirs.value) ? mixedWords(theirs.value.mixed, words) : plainText(theirs.value) || t('stale.empty')}
      </blockquote>
    </Notice>
  );
}
