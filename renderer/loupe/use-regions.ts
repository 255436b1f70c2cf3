import { useState } from 'react';
import type { FaultData } from '../../src/model/fault.ts';
import type { PhotoId } from '../../src/model/ids.ts';
import type { PropertyValue } from '../../src/model/value.ts';
import { usePhotoHand } from '../captions/use-photo-hand.ts';
import { focusPane, pane } from '../app/panes.ts';
import { useCommand } from '../commands/use-command.ts';
import { useAsk } from '../desk/ask.ts';
import { useWords } from '../strings/words.ts';
import { iptcRegions, mwgRegions, type Part, type Region, withoutRegion, withRegion } from './regions.ts';

export interface PhotoRegions {
  /** Left to right, in the language of the screen where they have a name in it. */
  readonly people: readonly string[];
  readonly shown: readonly Region[];
  /** Names that a region has already. */
  readonly named: readonly string[];
  readonly draft: Part | undefined;
  readonly canDraw: boolean;
  readonly fault: FaultData | undefined;
  readonly onDraft: (part: Part | undefined) => void;
  readonly onName: (name: string) => void;
  readonly onRemove: (at: number) => void;
}

const start: Part = { x: 0.4, y: 0.35, width: 0.2, height: 0.3 };

/** Who is where in a photo: seen by a key, and drawn with a name, as an edit that can be taken back. */
export function useRegions(photo: PhotoId, canDraw: boolean): PhotoRegions {
  const { locale } = useWords();
  const view = useAsk('photos.show', { photo }).data;
  const hand = usePhotoHand(photo, view);
  const isReadOnly = useAsk('catalogue.status', {}).data?.mode !== 'write';
  const [isSeen, setSeen] = useState(false);
  const [drawn, setDrawn] = useState<{ readonly photo: PhotoId; readonly part: Part }>();
  const draft = drawn?.photo === photo && canDraw ? drawn.part : undefined;
  const value = hand.value('imageRegion') as PropertyValue | undefined;
  // MWG's are those of the picture as it lies in the file.
  const mwg =
    view?.orientation === 1 && !view.turned ? mwgRegions(view.values.regionInfo?.value ?? undefined, locale) : [];
  const all = view ? [...iptcRegions(value, view, locale), ...mwg] : [];
  const onDraft = (part: Part | undefined): void => {
    setDrawn(part && { photo, part });
    if (!part) focusPane(pane('photos'));
  };
  useCommand('regions', () => {
    setSeen(!isSeen);
  });
  const isAllowed = canDraw && !isReadOnly && view !== undefined;
  useCommand(
    'drawRegion',
    () => {
      setSeen(true);
      onDraft(start);
    },
    { when: isAllowed },
  );
  return {
    people: view?.people.map(({ name }) => name[locale] ?? Object.values(name)[0] ?? '') ?? [],
    shown: isSeen || draft ? all : [],
    named: all.map(({ name }) => name),
    draft,
    canDraw: isAllowed,
    fault: hand.fault,
    onDraft,
    onRemove: (at) => {
      hand.edit('imageRegion', withoutRegion(value, at));
      hand.flush();
      focusPane(pane('photos'));
    },
    onName: (name) => {
      if (!draft) return;
      hand.edit('imageRegion', withRegion(value, { name, part: draft }));
      hand.flush();
      onDraft(undefined);
    },
  };
}
