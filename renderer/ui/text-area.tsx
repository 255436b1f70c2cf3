import { type ReactNode, useId, useRef } from 'react';
import { classes } from './classes.ts';
import styles from './field.module.css';
import { FieldMore, type TextInputProps } from './text-input.tsx';
import { useFittingHeight } from './use-fitting-height.ts';

interface TextAreaProps extends Omit<TextInputProps, 'autoFocus'> {
  readonly rows?: number;
}

/** A text of several lines that grows with its words. */
export function TextArea({ rows = 3, ...props }: TextAreaProps): ReactNode {
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const { label, value, placeholder, lang, hint, error, hideLabel, readOnly, aside, field } = props;
  useFittingHeight(area, value);
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
        data-pane-focus={props.entry ? '' : undefined}
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
