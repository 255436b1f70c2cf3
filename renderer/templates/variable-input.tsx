import { type KeyboardEvent, type ReactNode, useId, useLayoutEffect, useRef, useState } from 'react';
import { useWords } from '../strings/words.ts';
import field from '../ui/field.module.css';
import { CaretList, type CaretPlace } from '../words/caret-list.tsx';
import { completed, type Completion, completionAt } from '../words/variable-completion.ts';
import styles from './template-panel.module.css';

interface VariableInputProps {
  readonly label: string;
  readonly value: string;
  readonly lang?: string | undefined;
  readonly disabled?: boolean;
  readonly onChange: (value: string) => void;
}

/** What may be meant, and where the field is. */
interface OpenCompletion extends Completion {
  readonly place: CaretPlace;
}

/** A text that may hold variables: an opened bracket shows those that there are. */
export function VariableInput({ label, value, lang, disabled = false, onChange }: VariableInputProps): ReactNode {
  const { t } = useWords();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const caret = useRef<number>(undefined);
  const [open, setOpen] = useState<OpenCompletion>();
  const [at, setAt] = useState(0);
  useLayoutEffect(() => {
    if (caret.current !== undefined) input.current?.setSelectionRange(caret.current, caret.current);
    caret.current = undefined;
  }, [value]);
  const look = (): void => {
    const { current } = input;
    const found = current && completionAt(current.value, current.selectionStart ?? 0);
    setOpen(found ? { ...found, place: current.getBoundingClientRect() } : undefined);
    setAt(0);
  };
  const choose = (variable: string): void => {
    if (!open) return;
    const done = completed(value, open, variable);
    caret.current = done.caret;
    setOpen(undefined);
    onChange(done.text);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    // While a word is being composed (Vietnamese, Bengali), keys belong to it.
    if (!open || event.nativeEvent.isComposing) return;
    const { length } = open.variables;
    const variable = open.variables[at];
    if (event.key === 'ArrowDown') setAt((at + 1) % length);
    else if (event.key === 'ArrowUp') setAt((at + length - 1) % length);
    else if ((event.key === 'Enter' || event.key === 'Tab') && variable !== undefined) choose(variable);
    else if (event.key === 'Escape') setOpen(undefined);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className={styles.value}>
      <input
        ref={input}
        className={field.input}
        value={value}
        lang={lang}
        disabled={disabled}
        autoComplete="off"
        role="combobox"
        aria-label={label}
        aria-autocomplete="list"
        aria-expanded={open !== undefined}
        aria-controls={open ? id : undefined}
        aria-activedescendant={open ? `${id}-${at}` : undefined}
        onChange={(event) => {
          onChange(event.currentTarget.value);
          look();
        }}
        onKeyDown={onKeyDown}
        onBlur={() => {
          setOpen(undefined);
        }}
      />
      {open && (
        <CaretList
          id={id}
          label={t('template.variables')}
          place={open.place}
          options={open.variables.map((variable) => ({ key: variable, name: variable }))}
          at={at}
          onChoose={({ name }) => {
            choose(name);
          }}
        />
      )}
    </div>
  );
}
