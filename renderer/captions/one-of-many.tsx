import type { ReactNode } from 'react';
import type { EventView } from '../../src/contract/views.ts';
import type { PhotoId } from '../../src/model/ids.ts';
import { faultOf, useAsk } from '../desk/ask.ts';
import { MetadataPanel } from '../metadata/metadata-panel.tsx';
import { useWords } from '../strings/words.ts';
import { Notice } from '../ui/notice.tsx';
import { usePhotoHand } from './use-photo-hand.ts';

interface OneOfManyProps {
  readonly event: EventView;
  readonly photo: PhotoId;
  readonly chosen: readonly PhotoId[];
}

/** The metadata of the photo that was chosen last, said to be its own. */
export function OneOfMany({ event, photo, chosen }: OneOfManyProps): ReactNode {
  const { t, explain } = useWords();
  const asked = useAsk('photos.show', { photo });
  const hand = usePhotoHand(photo, asked.data);
  const fault = faultOf(asked.error) ?? hand.fault;
  return (
    <>
      {fault && <Notice mood="error">{explain(fault)}</Notice>}
      {asked.data && <p>{t('many.metadataOf', { name: asked.data.file.name, count: chosen.length })}</p>}
      <MetadataPanel event={event} photo={photo} view={asked.data} hand={hand} chosen={chosen} />
    </>
  );
}
