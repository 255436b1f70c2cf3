import type { PhotoId } from '../../src/model/ids.ts';
import { AskFault, valueOf } from './ask.ts';
import { edits } from './edits.ts';
import { shell } from './shell.ts';
import { tell } from './told.ts';

/** Photos that leave the window at once: of more, a pack is made. */
export const mostDragged = 50;

let ours = false;

/** Whether the files over the window come out of it: they are no import. */
export const isDraggedOut = (): boolean => ours;

/**
 * Drags captioned copies of these photos out of the window, for as long as the button is held: the page's own drag has been prevented, and
 * the desktop's begins as soon as the copies are written.
 * @param picture what is seen under the pointer, a PNG as a data address.
 */
export function dragOut(photos: readonly PhotoId[], picture: string): void {
  if (photos.length > mostDragged) {
    tell(({ t }) => t('told.tooManyDragged', { count: mostDragged }), true);
    return;
  }
  const button = { held: true };
  const letGo = (): void => {
    button.held = false;
  };
  window.addEventListener('pointerup', letGo, { once: true });
  tell(({ t }) => t('told.copying', { count: photos.length }));
  carryOut(photos, picture, button)
    .catch((error: unknown) => {
      tell((words) => words.explain(error instanceof AskFault ? error.fault : undefined) ?? String(error), true);
    })
    .finally(() => {
      window.removeEventListener('pointerup', letGo);
    });
}

/** While files are dragged no pointer moves on the page: the first move without a button says that it has ended. */
function endOnMove({ buttons }: PointerEvent): void {
  if (buttons !== 0) return;
  ours = false;
  window.removeEventListener('pointermove', endOnMove);
}

async function carryOut(
  photos: readonly PhotoId[],
  picture: string,
  button: { readonly held: boolean },
): Promise<void> {
  // What was just typed goes into the copies.
  await edits.flush();
  const { paths, problems } = await valueOf('photos.copies', { photos: [...photos] });
  const [problem] = problems;
  if (!button.held) tell(({ t }) => t('told.letGo'));
  else if (paths.length > 0) {
    ours = true;
    window.addEventListener('pointermove', endOnMove);
    tell(({ t }) => t('told.dragged', { count: photos.length - problems.length }));
    await shell?.dragOut({ paths, picture });
  }
  if (problem) tell((words) => words.explain({ ...problem, detail: {} }) ?? problem.message, true);
}
