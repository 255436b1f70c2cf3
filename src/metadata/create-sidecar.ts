import { Fault } from '../model/fault.ts';
import { type Embedding } from './embedding.ts';
import { embeddedValues } from './writing/embedded-values.ts';
import { withOtherCaptions } from './writing/with-other-captions.ts';
import { editPacket } from './writing/xmp/edit-packet.ts';
import { readXmp } from './xmp/read-xmp.ts';

/**
 * An XMP sidecar that says what `embedding` says: the bytes of one packet. With an `existing` one, that one, in its own
 * encoding, in which everything stays letter for letter that the embedding does not speak of.
 * Faults: `metadata/write-failed` where the existing one cannot be read as XMP (detail: reason).
 */
export function createSidecar(embedding: Embedding, existing?: Uint8Array): Uint8Array {
  try {
    const current = readXmp(existing ? [existing] : []).values;
    const values = new Map(withOtherCaptions(embeddedValues(embedding), embedding.otherDescriptions ?? {}, current));
    const { orientation } = embedding;
    if (orientation && (orientation.isTurned || current.has('orientation')))
      values.set('orientation', orientation.value);
    return editPacket(existing, values);
  } catch (error) {
    const reason = error instanceof Error ? error.message.slice(0, 200) : String(error);
    const message = `The XMP sidecar could not be written: the one that is there is damaged (${reason}). Put it aside and write again.`;
    throw new Fault('metadata/write-failed', message, { reason });
  }
}
