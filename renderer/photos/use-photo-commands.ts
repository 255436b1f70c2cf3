import type { PhotoView } from '../../src/contract/views.ts';
import type { PhotoId } from '../../src/model/ids.ts';
import { inLanguage } from '../../src/model/in-language.ts';
import { preference } from '../app/preferences.ts';
import { useCommand } from '../commands/use-command.ts';
import { AskFault, valueOf } from '../desk/ask.ts';
import { shell } from '../desk/shell.ts';
import { tell } from '../desk/told.ts';

interface PhotoCommands {
  /** The photo in focus. */
  readonly focus: PhotoId | undefined;
  /** Looks for that in the event; left out where no other photos are shown beside this one. */
  readonly onFind: ((query: string) => void) | undefined;
}

/** What is asked of a photo, beside looking at it and marking it: by keys, from the palette, the menu bar and its own menu. */
export function usePhotoCommands({ focus, onFind }: PhotoCommands): void {
  useCommand(
    'findPeople',
    () => {
      if (focus && onFind)
        withPhoto(focus, (view) => {
          findPeople(view, onFind);
        });
    },
    { when: focus !== undefined && onFind !== undefined },
  );
  useCommand(
    'reveal',
    () => {
      if (focus) withPhoto(focus, reveal);
    },
    { when: focus !== undefined && shell !== undefined },
  );
}

/** As the desk knows it now: whether an original is there changes without a word. */
function withPhoto(photo: PhotoId, act: (view: PhotoView) => void): void {
  valueOf('photos.show', { photo }).then(act, (error: unknown) => {
    tell((words) => words.explain(error instanceof AskFault ? error.fault : undefined) ?? String(error), true);
  });
}

/** All of them, wherever they stand in other photos. */
function findPeople({ people }: PhotoView, onFind: (query: string) => void): void {
  const names = people.flatMap(({ name }) => inLanguage(name, [preference('language')]) ?? []);
  if (names.length === 0) tell(({ t }) => t('told.nobody'), true);
  else onFind(`${names.map((name) => `speaker:"${name.replaceAll('"', '""')}"`).join(' ')} `);
}

function reveal({ file }: PhotoView): void {
  if (file.online) void shell?.reveal(file.path);
  else tell(({ t }) => t('told.offline', { name: file.name }), true);
}
