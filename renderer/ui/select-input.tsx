import { type ReactNode, useId } from 'react';
import styles from './field.module.css';

interface SelectInputProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly name: string; readonly lang?: string | undefined }[];
  readonly onChange: (value: string) => void;
}

/** One of many, by the platform's own list. */
export function SelectInput({ label, value, options, onChange }: SelectInputProps): ReactNode {
  const id = useId();
  return (
    <div className={styles.field}>
      <div className={styles.head}>
        <label htmlFor={id}>{label}</label>
      </div>
      <select
        id={id}
        className={styles.input}
        value={value}
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
