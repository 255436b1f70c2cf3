import { type KeyboardEvent, type ReactNode, useId } from 'react';
import styles from './field.module.css';
import { classes } from './classes.ts';

export interface TextInputProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: () => void;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
  /** The value that holds while this one is empty, or an example. */
  readonly placeholder?: string | undefined;
  /** Several things are edited and differ: the placeholder says so. */
  readonly mixed?: boolean;
  /** Language of the words typed here: fonts, line height and spelling follow it. */
  readonly lang?: string | undefined;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly hideLabel?: boolean;
  readonly readOnly?: boolean;
  /** Shown at the end of the label's line: where the value came from, how many bytes it takes. */
  readonly aside?: ReactNode;
  /** Finds the field again on the next photo. */
  readonly field?: string;
  readonly autoFocus?: boolean;
  /** Takes the focus when a key leads to its pane. */
  readonly entry?: boolean;
}

export function TextInput(props: TextInputProps): ReactNode {
  const id = useId();
  const { label, value, placeholder, lang, hint, error, hideLabel, readOnly, aside, field } = props;
  return (
    <div className={styles.field}>
      <div className={classes(styles.head, hideLabel && styles.hidden)}>
        <label htmlFor={id}>{label}</label>
        {aside}
      </div>
      <input
        id={id}
        className={styles.input}
        value={value}
        placeholder={placeholder}
        lang={lang}
        readOnly={readOnly}
        data-field={field}
        data-mixed={props.mixed ? '' : undefined}
        aria-invalid={error !== undefined}
        aria-describedby={error !== undefined || hint !== undefined ? `${id}-more` : undefined}
        autoComplete="off"
        autoFocus={props.autoFocus}
        onChange={(event) => {
          props.onChange(event.currentTarget.value);
        }}
        onBlur={props.onBlur}
        onKeyDown={props.onKeyDown}
      />
      <FieldMore id={`${id}-more`} hint={hint} error={error} />
    </div>
  );
}

/** What stands under a field: the sentence of what is wrong, else the hint. */
export function FieldMore({
  id,
  hint,
  error,
}: {
  id: string;
  hint?: ReactNode;
  error?: string | undefined;
}): ReactNode {
  if (error !== undefined) {
    return (
      <p id={id} className={styles.error}>
        {error}
      </p>
    );
  }
  return hint === undefined ? null : (
    <div id={id} className={styles.hint}>
      {hint}
    </div>
  );
}
