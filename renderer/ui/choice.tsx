import type { ReactNode } from 'react';
import { Label, RadioButton, RadioField, RadioGroup } from 'react-aria-components';
import styles from './choice.module.css';

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly name: ReactNode; readonly more?: string }[];
  readonly onChange: (value: Value) => void;
}

/** One of a few: a row of words, the chosen one filled. */
export const Choice = <Value extends string>({ label, value, options, onChange }: ChoiceProps<Value>): ReactNode => (
  <RadioGroup
    className={styles.group ?? ''}
    orientation="horizontal"
    value={value}
    onChange={(next) => {
      onChange(next as Value);
    }}
  >
    <Label className={styles.label}>{label}</Label>
    <div className={styles.row}>
      {options.map((option) => (
        <RadioField key={option.value} value={option.value}>
          <RadioButton className={styles.option ?? ''}>
            <span>{option.name}</span>
            {option.more !== undefined && <span className={styles.more}>{option.more}</span>}
          </RadioButton>
        </RadioField>
      ))}
    </div>
  </RadioGroup>
);
