import type { EventView } from '../../src/contract/views.ts';
import type { PhotoId } from '../../src/model/ids.ts';
import { preference } from '../app/preferences.ts';
import { useCommand } from '../commands/use-command.ts';
import { AskFault, valueOf } from '../desk/ask.ts';
import { edits } from '../desk/edits.ts';
import { tell } from '../desk/told.ts';
import { copyText } from '../metadata/copy-text.ts';
import { screenLanguages, type ScreenLanguage, type Words, wordsIn } from '../strings/words.ts';
import { captionsOf, type CopiedWords, copyLanguages, storyOf } from './copied-words.ts';
import type { Order } from './selection.ts';

/** Puts the words of the selected photos on the clipboard, in the order of the grid, and tells it. */
export function useCopyCommands(event: EventView, chosen: ReadonlySet<PhotoId>, { places }: Order): void {
  const copy = (target: Element | null, as: 'captions' | 'story'): void => {
    const photos = [...chosen].sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
    const wanted = copyLanguages(languageAt(target), preference('language'), event);
    wordsOf(photos, event, wanted, as).catch((error: unknown) => {
      tell((words) => words.explain(error instanceof AskFault ? error.fault : undefined) ?? String(error), true);
    });
  };
  const when = chosen.size > 0;
  useCommand(
    'copyCaption',
    (target) => {
      copy(target, 'captions');
    },
    { when },
  );
  useCommand(
    'copyStory',
    (target) => {
      copy(target, 'story');
    },
    { when },
  );
}

/** English where the screens do not speak it. */
const speaking = (language: string): Words =>
  wordsIn(Object.hasOwn(screenLanguages, language) ? (language as ScreenLanguage) : 'en');

/** The language of the caption that is being typed. */
const languageAt = (target: Element | null): string | undefined =>
  target instanceof HTMLElement ? /^captions\.([^.]+)\./.exec(target.dataset.field ?? '')?.[1] : undefined;

async function wordsOf(
  photos: readonly PhotoId[],
  event: EventView,
  wanted: readonly string[],
  as: 'captions' | 'story',
): Promise<void> {
  // What was just typed is meant too.
  await edits.flush();
  const { photos: views } = await valueOf('photos.list', { photos: [...photos] });
  const copied = as === 'captions' ? captionsOf(views, wanted) : storyOf(views, wanted, event, speaking);
  if (copied.text === '') tell(({ t }) => t('told.noCaption'), true);
  else if (await copyText(copied.text)) tellOf(copied, as);
  else tell(({ t }) => t('told.noClipboard'), true);
}

function tellOf({ photos: count, without, language }: CopiedWords, as: 'captions' | 'story'): void {
  tell(({ t, languageName }) =>
    [
      as === 'captions'
        ? t('told.captions', { count, language: languageName(language ?? 'und') })
        : t('told.story', { count }),
      ...(without > 0 ? [t('told.without', { count: without })] : []),
    ].join(' · '),
  );
}
