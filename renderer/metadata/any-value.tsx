import type { ReactNode } from 'react';
import { degreesOf } from '../../src/model/degrees.ts';
import type { PropertyValue } from '../../src/model/value.ts';
import { useWords } from '../strings/words.ts';
import { shownTags, wordsByTag } from './language-words.ts';
import styles from './metadata.module.css';
import { fieldWords } from './field-words.ts';

/** Fields of structures that are language alternatives (IPTC 2025.1). */
const worded = new Set(['PersonName', 'PersonDescription', 'LocationName', 'CvTermName', 'Name']);

interface AnyValueProps {
  readonly value: PropertyValue;
  /** It is a language alternative: texts by language. */
  readonly byLanguage?: boolean;
}

/** A value of any shape: a text, a list, words by language, or a structure with its fields in words. */
export function AnyValue({ value, byLanguage = false }: AnyValueProps): ReactNode {
  const { number } = useWords();
  if (typeof value === 'number') return <span>{number(value, 6)}</span>;
  if (typeof value !== 'object') return <span className={styles.text}>{String(value)}</span>;
  if (Array.isArray(value)) return <ListOf items={value as readonly PropertyValue[]} />;
  if (byLanguage || 'x-default' in value) return <WordsOf value={value} />;
  return <FieldsOf fields={value as Readonly<Record<string, PropertyValue>>} />;
}

function ListOf({ items }: { readonly items: readonly PropertyValue[] }): ReactNode {
  const plain = items.every((item) => typeof item !== 'object');
  return (
    <ul className={plain ? styles.items : styles.structures}>
      {items.map((item, place) => (
        // Items have no name of their own, and are never moved here.
        <li key={place}>
          <AnyValue value={item} />
        </li>
      ))}
    </ul>
  );
}

function WordsOf({ value }: { readonly value: PropertyValue }): ReactNode {
  const { t, languageName } = useWords();
  const words = wordsByTag(value);
  const tags = shownTags(words);
  const [only] = tags;
  if (tags.length === 1 && only === 'x-default') return <span className={styles.text}>{words[only]}</span>;
  return (
    <dl className={styles.fields}>
      {tags.map((tag) => (
        <div key={tag} className={styles.words}>
          <dt lang={tag === 'x-default' ? undefined : tag}>
            {tag === 'x-default' ? t('metadata.defaultWords') : languageName(tag)}
          </dt>
          <dd lang={tag === 'x-default' ? undefined : tag} className={styles.text}>
            {words[tag]}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function FieldsOf({ fields }: { readonly fields: Readonly<Record<string, PropertyValue>> }): ReactNode {
  const words = useWords();
  return (
    <dl className={styles.fields}>
      {Object.entries(fields).map(([name, value]) => {
        const local = name.replace(/^.*:/, '');
        const degrees = name.startsWith('exif:GPS') && typeof value === 'string' ? degreesOf(value) : undefined;
        return (
          <div key={name} className={styles.field}>
            <dt>{fieldWords(name, words)}</dt>
            <dd>
              {degrees === undefined ? (
                <AnyValue value={value} byLanguage={worded.has(local)} />
              ) : (
                `${words.number(degrees, 5)}°`
              )}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
