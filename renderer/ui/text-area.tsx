import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { classes } from './classes.ts';
import styles from './field.module.css';
import { FieldMore, type TextInputProps } from './text-input.tsx';

/** Measuring a longer text at every key would be felt; it scrolls in its largest box. */
const longestMeasured = 20_000;

interface TextAreaProps extends Omit<TextInputProps, 'autoFocus'> {
  readonly rows?: number;
}

/** A text of several lines that grows with its words. */
export function TextArea({ rows = 3, ...props }: TextAreaProps): ReactNode {
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const { label, value, placeholder, lang, hint, error, hideLabel, readOnly, aside, field } = props;
  useLayoutEffect(() => {
    const element = area.current;
    if (!element) return;
    element.style.height = 'auto';
    element.style.height = value.length > longestMeasured ? '46vh' : `${element.scrollHeight + 2}px`;
  }, [value, placeholder, lang]);
  return (
    <div className={styles.field}>
      <div className={classes(styles.head, hideLabel && styles.hidden)}>
        <label htmlFor={id}>{label}</label>
        {aside}
      </div>
      <textarea
        ref={area}
        id={id}
        className={styles.area}
        rows={rows}
        value={value}
        placeholder={placeholder}
        lang={lang}
        readOnly={readOnly}
        data-field={field}
        aria-invalid={error !== undefined}
        aria-describedby={error !== undefined || hint !== undefined ? `${id}-more` : undefined}
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
