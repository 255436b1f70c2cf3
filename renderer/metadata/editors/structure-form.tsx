import type { ReactNode } from 'react';
import type { StructureField } from '../../../src/model/iptc-structures.ts';
import type { PropertyValue } from '../../../src/model/value.ts';
import { useWords } from '../../strings/words.ts';
import { ListField } from '../../ui/list-field.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { fieldWords } from '../field-words.ts';
import { shownTags, withWords, wordsByTag } from '../language-words.ts';
import styles from '../metadata.module.css';
import { plainValue } from '../plain-value.ts';
import { isSaid } from '../property-rows.ts';

/** By the standard's own field names. */
export type Structure = Readonly<Record<string, PropertyValue>>;

interface StructureFormProps {
  /** Names the form's fields in the window. */
  readonly field: string;
  readonly structure: Structure;
  readonly fields: readonly StructureField[];
  readonly tags: readonly string[];
  readonly onChange: (structure: Structure) => void;
  readonly onDone: () => void;
}

/** The fields of one structure, by the standard's names in words. */
export function StructureForm({ field, structure, fields, tags, onChange, onDone }: StructureFormProps): ReactNode {
  const words = useWords();
  const set = (name: string, value: PropertyValue | null): void => {
    const { [name]: before, ...others } = structure;
    onChange(isSaid(value) ? { ...others, [name]: value } : others);
  };
  return (
    <div className={styles.form}>
      {fields.map(({ name, type }) => {
        const label = fieldWords(name, words);
        const place = `${field}.${name}`;
        if (type === 'lang-alt') {
          const said = wordsByTag(structure[name]);
          const shown = [...new Set([...shownTags(said), ...tags])];
          return (shown.length > 0 ? shown : ['x-default']).map((tag) => (
            <TextInput
              key={`${name} ${tag}`}
              label={
                tag === 'x-default'
                  ? label
                  : words.t('metadata.inLanguage', { name: label, language: words.languageName(tag) })
              }
              lang={tag === 'x-default' ? undefined : tag}
              field={`${place}.${tag}`}
              value={said[tag] ?? ''}
              placeholder={said['x-default']}
              onChange={(text) => {
                set(name, withWords(said, tag, text));
              }}
              onBlur={onDone}
            />
          ));
        }
        const text = plainValue(structure[name]);
        if (type === 'text-list') {
          return (
            <ListField
              key={name}
              label={label}
              field={place}
              items={text === '' ? [] : text.split('\n')}
              hint={words.t('metadata.onePerLine')}
              onChange={(items) => {
                set(name, items);
              }}
              onBlur={onDone}
            />
          );
        }
        return (
          <TextInput
            key={name}
            label={label}
            field={place}
            value={text}
            onChange={(next) => {
              set(name, next);
            }}
            onBlur={onDone}
          />
        );
      })}
    </div>
  );
}
