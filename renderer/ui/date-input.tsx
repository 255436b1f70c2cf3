import { type ReactNode, useId, useState } from 'react';
import styles from './field.module.css';
import { FieldMore } from './text-input.tsx';

interface DateInputProps {
  readonly label: string;
  /** As the platform's field has it: `2025-10-26`, or `2025-10-26T18:00` with a time; '' where there is none. */
  readonly value: string;
  readonly withTime?: boolean;
  readonly onChange: (value: string) => void;
  readonly onBlur: () => void;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly field?: string;
}

/** A day, or a moment, by the platform's own field. A year that is being typed is no year yet. */
export function DateInput({
  label,
  value,
  withTime = false,
  onChange,
  onBlur,
  hint,
  error,
  field,
}: DateInputProps): ReactNode {
  const id = useId();
  const [typed, setTyped] = useState<string>();
  return (
    <div className={styles.field}>
      <div className={styles.head}>
        <label htmlFor={id}>{label}</label>
      </div>
      <input
        id={id}
        className={styles.input}
        type={withTime ? 'datetime-local' : 'date'}
        value={typed ?? value}
        max={withTime ? '9999-12-31T23:59' : '9999-12-31'}
        data-field={field}
        aria-describedby={`${id}-more`}
        aria-invalid={error !== undefined}
        onChange={(event) => {
          const next = event.currentTarget.value;
          setTyped(next);
          if (next === '' || Number(next.slice(0, 4)) >= 1000) onChange(next);
        }}
        onBlur={() => {
          setTyped(undefined);
          onBlur();
        }}
      />
      <FieldMore id={`${id}-more`} hint={hint} error={error} />
    </div>
  );
}
