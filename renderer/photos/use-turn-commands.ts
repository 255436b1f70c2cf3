import type { PhotoId } from '../../src/model/ids.ts';
import { useAsk } from '../desk/ask.ts';
import { useCommand } from '../commands/use-command.ts';
import { turnPhotos } from '../desk/turning.ts';

/**
 * Turns photos by keys and from palette and menus, on the light table as in the loupe.
 * @param photos those that are meant when a key comes.
 */
export function useTurnCommands(photos: () => readonly PhotoId[]): void {
  const when = useAsk('catalogue.status', {}).data?.mode === 'write';
  const turn = (by: 90 | 270): void => {
    const chosen = photos();
    if (chosen.length > 0) turnPhotos(chosen, by);
  };
  useCommand(
    'turnLeft',
    () => {
      turn(270);
    },
    { when },
  );
  useCommand(
    'turnRight',
    () => {
      turn(90);
    },
    { when },
  );
}
