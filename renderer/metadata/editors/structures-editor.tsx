import { Plus, X } from 'lucide-react';
import type { ReactNode } from 'react';
import type { StructureField } from '../../../src/model/iptc-structures.ts';
import type { PropertyValue } from '../../../src/model/value.ts';
import { useWords } from '../../strings/words.ts';
import { Button } from '../../ui/button.tsx';
import { AnyValue } from '../any-value.tsx';
import styles from '../metadata.module.css';
import { isSaid } from '../property-rows.ts';
import type { ValueEditing } from '../value-editing.ts';
import { type Structure, StructureForm } from './structure-form.tsx';

interface StructuresEditorProps extends ValueEditing {
  readonly fields: readonly StructureField[];
  readonly tags: readonly string[];
  /** It is a list of structures. */
  readonly many: boolean;
}

/** One structure or a list of them, each a small form; fields that the form does not have stay as they are. */
export function StructuresEditor(props: StructuresEditorProps): ReactNode {
  const { field, name, value, inherited, error, fields, tags, many, onChange, onDone } = props;
  const { t } = useWords();
  const held = structuresOf(value);
  const structures = many || held.length > 0 ? held : [{}];
  const change = (next: readonly Structure[]): void => {
    const [first] = next;
    if (many) onChange(next.length > 0 ? next : null);
    else onChange(isSaid(first) ? first : null);
  };
  return (
    <div className={styles.parts}>
      {inherited !== undefined && value === undefined && <AnyValue value={inherited} />}
      {structures.map((structure, place) => {
        const entry = many ? t('metadata.entry', { name, number: place + 1 }) : name;
        return (
          // Entries have no name of their own; one that is taken out leaves its place to the next.
          <fieldset key={place} className={styles.structure}>
            <legend className={many ? styles.block : styles.hidden}>{entry}</legend>
            <StructureForm
              field={many ? `${field}.${place}` : field}
              structure={structure}
              fields={fields}
              tags={tags}
              onChange={(next) => {
                change(structures.map((one, at) => (at === place ? next : one)));
              }}
              onDone={onDone}
            />
            {many && (
              <Button
                look="plain"
                icon={<X aria-hidden="true" />}
                onPress={() => {
                  change(structures.toSpliced(place, 1));
                  onDone();
                }}
              >
                {t('metadata.removeEntry', { name: entry })}
              </Button>
            )}
          </fieldset>
        );
      })}
      {error !== undefined && <p role="alert">{error}</p>}
      {many && (
        <div>
          <Button
            icon={<Plus aria-hidden="true" />}
            onPress={() => {
              change([...structures, {}]);
            }}
          >
            {t('metadata.addEntry', { name })}
          </Button>
        </div>
      )}
    </div>
  );
}

function structuresOf(value: PropertyValue | undefined): Structure[] {
  const all = Array.isArray(value) ? (value as readonly PropertyValue[]) : value === undefined ? [] : [value];
  return all.filter((one): one is Structure => typeof one === 'object' && !Array.isArray(one));
}
