import { useMemo } from 'react';
import type { PhotoView } from '../../src/contract/views.ts';
import type { PhotoId } from '../../src/model/ids.ts';
import { photoEditKey, photoField, photoPort } from '../desk/photo-edits.ts';
import { type RecordHand, useRecordEdits } from '../desk/use-record-edits.ts';

/** A photo under the person's hands; nothing can be typed before its words are there. */
export function usePhotoHand(photo: PhotoId, view: PhotoView | undefined): RecordHand {
  const port = useMemo(() => photoPort(photo), [photo]);
  return useRecordEdits({
    key: photoEditKey(photo),
    port,
    revision: view?.revision,
    read: (field) => (view ? photoField(view, field) : undefined),
  });
}
