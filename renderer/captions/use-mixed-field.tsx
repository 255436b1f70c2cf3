import { type KeyboardEvent, type ReactNode, useState } from 'react';
import type { RecordHand } from '../desk/use-record-edits.ts';
import { useWords } from '../strings/words.ts';
import type { TextInputProps } from '../ui/text-input.tsx';
import { DifferentValues } from './different-values.tsx';
import { mixedWords } from './mixed-words.ts';

interface MixedField {
  /** For the field: it says that the photos differ, and Alt+Down shows how. */
  readonly field: Pick<TextInputProps, 'mixed' | 'placeholder' | 'onKeyDown'>;
  /** At the end of the label's line; undefined where all photos have the same, or there is one. */
  readonly button: ReactNode | undefined;
}

/** How a field shows that photos differ in it: never one photo's value as if it were all's. */
export function useMixedField(field: string, name: string, hand: RecordHand, lang?: string): MixedField {
  const words = useWords();
  const [open, setOpen] = useState(false);
  const mixed = hand.mixed?.(field);
  if (!mixed) return { field: {}, button: undefined };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!event.altKey || event.key !== 'ArrowDown' || mixed.different === 0) return;
    event.preventDefault();
    setOpen(true);
  };
  return {
    field: { mixed: true, placeholder: mixedWords(mixed, words), onKeyDown },
    button: mixed.different > 0 && (
      <DifferentValues
        name={name}
        mixed={mixed}
        lang={lang}
        open={open}
        onOpen={setOpen}
        onTake={(value) => {
          if (value === null) hand.clear?.(field);
          else {
            hand.edit(field, value);
            hand.flush();
          }
        }}
      />
    ),
  };
}
