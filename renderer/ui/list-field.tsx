import { type ReactNode, useState } from 'react';
import { TextArea } from './text-area.tsx';

interface ListFieldProps {
  readonly label: string;
  readonly items: readonly string[];
  readonly onChange: (items: readonly string[]) => void;
  readonly onBlur: () => void;
  readonly lang?: string;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly placeholder?: string;
  readonly field?: string;
  readonly hideLabel?: boolean;
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** A list, one item a line. What was typed stays as it is (an empty line at the end) while it means the items. */
export function ListField({ items, onChange, onBlur, ...rest }: ListFieldProps): ReactNode {
  const [typed, setTyped] = useState<string>();
  const saved = items.join('\n');
  const text = typed !== undefined && linesOf(typed).join('\n') === saved ? typed : saved;
  return (
    <TextArea
      {...rest}
      rows={1}
      value={text}
      onChange={(next) => {
        setTyped(next);
        onChange(linesOf(next));
      }}
      onBlur={() => {
        setTyped(undefined);
        onBlur();
      }}
    />
  );
}
