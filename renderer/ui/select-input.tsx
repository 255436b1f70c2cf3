import { type ReactNode, useId } from 'react';
import { classes } from './classes.ts';
import styles from './field.module.css';

interface SelectInputProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly name: string; readonly lang?: string | undefined }[];
  readonly onChange: (value: string) => void;
  readonly hideLabel?: boolean;
  /** Finds the field again on the next photo. */
  readonly field?: string;
}

/** One of many, by the platform's own list. */
export function SelectInput({ label, value, options, onChange, hideLabel, field }: SelectInputProps): ReactNode {
  const id = useId();
  return (
    <div className={styles.field}>
      <div className={classes(styles.head, hideLabel && styles.hidden)}>
        <label htmlFor={id}>{label}</label>
      </div>
      <select
        id={id}
        className={styles.input}
        value={value}
        data-field={field}
        onChange={(event) => {
          onChange(event.currentTarget.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} lang={option.lang}>
            {option.name}
          </option>
        ))}
      </select>
    </div>
  );
}
