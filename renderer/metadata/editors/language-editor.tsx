import { type ReactNode, useState } from 'react';
import { offeredLanguages } from '../../event/offered-languages.ts';
import { useWords } from '../../strings/words.ts';
import { Button } from '../../ui/button.tsx';
import { SelectInput } from '../../ui/select-input.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { mainWords, shownTags, withWords, wordsByTag } from '../language-words.ts';
import styles from '../metadata.module.css';
import type { ValueEditing } from '../value-editing.ts';

/** Words in every language of the story, and of any other that the value has or that is added. */
export function LanguageEditor({ tags, ...editing }: ValueEditing & { readonly tags: readonly string[] }): ReactNode {
  const { t, languageName } = useWords();
  const { field, name, value, inherited, error, onChange, onDone } = editing;
  const [added, setAdded] = useState<readonly string[]>([]);
  const [next, setNext] = useState('');
  const words = wordsByTag(value);
  const shown = [...new Set([...shownTags(words), ...tags, ...added])];
  const all = shown.length > 0 ? shown : ['x-default'];
  const offered = offeredLanguages.filter((tag) => !all.includes(tag));
  const chosen = offered.includes(next) ? next : (offered[0] ?? '');
  return (
    <div className={styles.parts}>
      {all.map((tag, place) => (
        <TextArea
          key={tag}
          rows={1}
          label={
            tag === 'x-default'
              ? t('metadata.defaultWords')
              : t('metadata.inLanguage', { name, language: languageName(tag) })
          }
          lang={tag === 'x-default' ? undefined : tag}
          field={`${field}.${tag}`}
          value={words[tag] ?? ''}
          placeholder={placeholderOf(tag)}
          error={place === 0 ? error : undefined}
          onChange={(text) => {
            onChange(withWords(words, tag, text));
          }}
          onBlur={onDone}
        />
      ))}
      <div className={styles.adding}>
        <SelectInput
          label={t('metadata.addLanguage')}
          value={chosen}
          options={offered.map((tag) => ({ value: tag, name: languageName(tag), lang: tag }))}
          onChange={setNext}
        />
        <Button
          onPress={() => {
            setAdded([...added, chosen]);
          }}
        >
          {t('metadata.add')}
        </Button>
      </div>
    </div>
  );

  /** What the event says in that language, or what x-default says in none. */
  function placeholderOf(tag: string): string | undefined {
    if (inherited === undefined) return words['x-default'];
    return t('field.inherited', { value: mainWords(wordsByTag(inherited), tag) });
  }
}
