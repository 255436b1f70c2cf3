import type { ReactNode } from 'react';
import { usePreference } from '../app/preferences.ts';
import { useWords } from '../strings/words.ts';
import { IconButton } from '../ui/icon-button.tsx';
import type { CommandId } from './command-table.ts';
import { keyMapOf } from './key-map.ts';
import { runCommand } from './offers.ts';
import { printedStroke } from './stroke.ts';

interface CommandButtonProps {
  readonly id: CommandId;
  /** What it would do now, where that is more than the command's name. */
  readonly name?: string;
  readonly isDisabled?: boolean;
  readonly children: ReactNode;
}

/** A command as an icon: its tooltip says the name and the key. */
export function CommandButton({ id, name, isDisabled = false, children }: CommandButtonProps): ReactNode {
  const { t } = useWords();
  const [stroke] = keyMapOf(usePreference('keys')).strokes(id);
  return (
    <IconButton
      name={name ?? t(`command.${id}`)}
      keys={stroke ? printedStroke(stroke) : []}
      isDisabled={isDisabled}
      onPress={({ target }) => {
        runCommand(id, target);
      }}
    >
      {children}
    </IconButton>
  );
}
