import { Redo2, Undo2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { CommandButton } from '../commands/command-button.tsx';
import { useAsk } from '../desk/ask.ts';
import { undoHand, useMoved } from '../desk/history.ts';
import { useWords } from '../strings/words.ts';
import { stepName } from './step-name.ts';

/** Back and forth, each named after what it would take back or do again. */
export function UndoButtons(): ReactNode {
  const words = useWords();
  useMoved();
  const { data } = useAsk('history.list', {}, { keep: true });
  const undo = data && undoHand.next('undo', data.undo);
  const redo = data && undoHand.next('redo', data.redo);
  return (
    <>
      <CommandButton
        id="undo"
        name={undo ? words.t('history.undo', { step: stepName(undo, words) }) : words.t('history.undoNothing')}
        isDisabled={!undo}
      >
        <Undo2 />
      </CommandButton>
      <CommandButton
        id="redo"
        name={redo ? words.t('history.redo', { step: stepName(redo, words) }) : words.t('history.redoNothing')}
        isDisabled={!redo}
      >
        <Redo2 />
      </CommandButton>
    </>
  );
}
