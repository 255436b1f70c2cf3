import type { ReactNode } from 'react';
import type { EventView } from '../../src/contract/views.ts';
import type { PhotoId } from '../../src/model/ids.ts';
import { useCommand } from '../commands/use-command.ts';
import { faultOf, useAsk } from '../desk/ask.ts';
import { FileWarnings } from '../metadata/file-warnings.tsx';
import { MetadataPanel } from '../metadata/metadata-panel.tsx';
import { useWords } from '../strings/words.ts';
import { Notice } from '../ui/notice.tsx';
import { carryCaption, fieldsToCarry } from './carry-caption.ts';
import { LanguageColumns } from './language-columns.tsx';
import { PaneTabs } from './pane-tabs.tsx';
import { People } from './people.tsx';
import { PhotoHead } from './photo-head.tsx';
import { PhotoValues } from './photo-values.tsx';
import { usePhotoHand } from './use-photo-hand.ts';

interface PhotoPaneProps {
  readonly event: EventView;
  readonly photo: PhotoId;
  readonly place: number;
  readonly total: number;
  readonly onStep: (by: number) => void;
  readonly chosen: readonly PhotoId[];
  /** Where Ctrl+Shift+Enter takes the caption. */
  readonly next: PhotoId | undefined;
}

/** One photo: its picture, and under it the captions or the metadata. */
export function PhotoPane({ event, photo, place, total, onStep, chosen, next }: PhotoPaneProps): ReactNode {
  const { explain } = useWords();
  const asked = useAsk('photos.show', { photo });
  const view = asked.data;
  const hand = usePhotoHand(photo, view);
  const fault = faultOf(asked.error) ?? hand.fault;
  useCommand(
    'carryOn',
    (target) => {
      const fields = fieldsToCarry(target, event.languages);
      const words = Object.fromEntries(fields.map((field) => [field, hand.text(field)]));
      // A photo that is gone meanwhile takes nothing; the step tells.
      if (next) void carryCaption(words, next).catch(() => undefined);
      onStep(1);
    },
    { when: next !== undefined },
  );
  return (
    <>
      <PhotoHead photo={photo} view={view} place={place} total={total} onStep={onStep} />
      {fault && <Notice mood="error">{explain(fault)}</Notice>}
      <PaneTabs
        conflicts={view?.conflicts.length ?? 0}
        captions={
          <>
            <FileWarnings view={view} />
            <People event={event} view={view} hand={hand} />
            <LanguageColumns event={event} photo={photo} view={view} hand={hand} />
            <PhotoValues event={event} view={view} ready={view !== undefined} hand={hand} />
          </>
        }
        metadata={<MetadataPanel event={event} photo={photo} view={view} hand={hand} chosen={chosen} />}
      />
    </>
  );
}
