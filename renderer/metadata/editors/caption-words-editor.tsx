import type { ReactNode } from 'react';
import { TwoTexts } from '../../captions/two-texts.tsx';
import type { RecordHand } from '../../desk/use-record-edits.ts';
import { useWords } from '../../strings/words.ts';
import { TextArea } from '../../ui/text-area.tsx';
import styles from '../metadata.module.css';

interface CaptionWordsEditorProps {
  readonly part: 'description' | 'headline';
  readonly tags: readonly string[];
  readonly hand: RecordHand;
  readonly name: string;
}

/** Description and headline are the captions' own words, in each language of the story. */
export function CaptionWordsEditor({ part, tags, hand, name }: CaptionWordsEditorProps): ReactNode {
  const { t, languageName, explain } = useWords();
  return (
    <div className={styles.parts}>
      {tags.map((tag) => {
        const field = `captions.${tag}.${part === 'description' ? 'text' : 'headline'}`;
        return (
          <div key={tag}>
            <TextArea
              rows={1}
              label={t('metadata.inLanguage', { name, language: languageName(tag) })}
              lang={tag}
              field={field}
              value={hand.text(field)}
              error={explain(hand.of(field)?.fault)}
              onChange={(text) => {
                hand.edit(field, text);
              }}
              onBlur={hand.flush}
            />
            <TwoTexts field={field} hand={hand} lang={tag} />
          </div>
        );
      })}
    </div>
  );
}
