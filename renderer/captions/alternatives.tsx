import type { ReactNode } from 'react';
import type { Caption } from '../../src/model/caption.ts';
import type { RecordHand } from '../desk/use-record-edits.ts';
import { useWords } from '../strings/words.ts';
import { Button } from '../ui/button.tsx';
import styles from './language-columns.module.css';

interface AlternativesProps {
  readonly tag: string;
  readonly alternatives: NonNullable<Caption['alternatives']>;
  readonly text: string;
  readonly hand: RecordHand;
}

/** Words found elsewhere (in the file, when an article's caption went before them), for the person to choose. */
export function Alternatives({ tag, alternatives, text, hand }: AlternativesProps): ReactNode {
  const { t } = useWords();
  const others = alternatives.filter((alternative) => alternative.text !== text);
  return others.map((alternative) => (
    <div key={alternative.text} className={styles.alternative}>
      <span className={styles.quiet}>{t('caption.alternative', { source: t(`source.${alternative.source}`) })}</span>
      <p lang={tag}>{alternative.text}</p>
      <Button
        look="plain"
        onPress={() => {
          hand.edit(`captions.${tag}.text`, alternative.text);
          hand.flush();
        }}
      >
        {t('caption.useThese')}
      </Button>
    </div>
  ));
}
